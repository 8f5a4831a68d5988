package quorate.counting.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import quorate.counting.formats.FileRules;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.stv.LastParcelGregory;
import quorate.counting.stv.Meek;
import quorate.counting.stv.Quota;
import quorate.counting.stv.Stv;
import quorate.counting.stv.StvMethod;
import quorate.counting.stv.StvSheet;
import quorate.counting.stv.StvStage;
import quorate.counting.stv.Transfer;
import quorate.counting.stv.WeightedInclusiveGregory;

/** Counts by the single transferable vote. */
final class StvCounting {

  private StvCounting() {}

  static Report count(Arguments asked, Profile profile, int seats, Optional<FileRules> rules) {
    var method = method(asked, rules);
    var ties = TieRules.of(asked.ties(), method.ties());
    return report(Stv.count(method, profile, seats, ties));
  }

  private static StvMethod method(Arguments asked, Optional<FileRules> rules) {
    return switch (asked.method()) {
      case SCOTTISH_STV -> scottish(asked.decimals());
      case WIGM -> wigm(asked.decimals(), rules);
      case ERS97 -> ers97(asked.decimals());
      case MEEK -> meek(asked.decimals());
      default -> gregory(asked.decimals());
    };
  }

  private static StvMethod scottish(OptionalInt decimals) {
    var order = WeightedInclusiveGregory.scottish();
    return new WeightedInclusiveGregory(
        order.name(),
        order.quota(),
        decimals.orElse(order.decimals()),
        order.gapsEnd(),
        order.ties());
  }

  private static StvMethod wigm(OptionalInt asked, Optional<FileRules> rules) {
    int named = rules.map(FileRules::decimals).orElse(OptionalInt.empty()).orElse(4);
    var wigm = WeightedInclusiveGregory.wigm(asked.orElse(named));
    return rules.filter(FileRules::wholeQuota).isPresent()
        ? new WeightedInclusiveGregory(
            wigm.name(), Quota.WHOLE, wigm.decimals(), wigm.gapsEnd(), wigm.ties())
        : wigm;
  }

  private static StvMethod ers97(OptionalInt decimals) {
    if (decimals.orElse(2) != 2) {
      throw new Refused("ers97 has 2 decimals, no others");
    }
    return LastParcelGregory.ers97();
  }

  private static StvMethod meek(OptionalInt decimals) {
    var reference = Meek.reference();
    int places = decimals.orElse(reference.decimals());
    if (places < 1 || places > 9) {
      throw new Refused("meek has from 1 to 9 decimals");
    }
    return new Meek(places, Math.min(reference.omega(), places));
  }

  private static StvMethod gregory(OptionalInt decimals) {
    var exact = LastParcelGregory.exact();
    return new LastParcelGregory(
        exact.name(), exact.quota(), decimals, exact.gapsEnd(), exact.deferring(), exact.ties());
  }

  private static Report report(StvSheet sheet) {
    return new Report(
        "",
        sheet.method().name(),
        sheet.seats(),
        Optional.of(sheet.quota()),
        sheet.candidates(),
        sheet.withdrawn(),
        sheet.valid(),
        Report.blank(sheet.blank()),
        List.of(),
        sheet.tied(),
        sheet.stages().stream().map(stage -> stage(sheet.candidates(), stage)).toList(),
        List.of(),
        sheet.conserved());
  }

  private static ReportStage stage(List<String> candidates, StvStage stage) {
    Map<String, Exact> votes = new LinkedHashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      votes.put(candidates.get(i), stage.tally().votes().get(i));
    }
    var exhausted = stage.tally().exhausted().plus(stage.tally().loss());
    return new ReportStage(
        stage.stage(),
        stage.substage(),
        votes,
        exhausted,
        stage.elected(),
        stage.excluded(),
        stage.clause().source() + ": " + stage.clause().text(),
        notes(stage));
  }

  private static List<String> notes(StvStage stage) {
    var notes = new ArrayList<String>();
    notes.add(
        "Quota "
            + Decimals.text(stage.quota())
            + (stage.threshold().equals(stage.quota())
                ? "."
                : ", elected with " + Decimals.text(stage.threshold()) + "."));
    stage.transfers().forEach(each -> notes.add(transfer(each)));
    stage
        .surplusOf()
        .ifPresent(name -> notes.add("The surplus of " + name + " is transferred next."));
    notes.addAll(TieRules.notes(stage.ties()));
    return notes;
  }

  private static String transfer(Transfer transfer) {
    return "From %s to %s: papers of %s at %s, %s votes."
        .formatted(
            String.join(", ", transfer.from()),
            transfer.to().orElse("nobody"),
            Decimals.text(transfer.papers()),
            Decimals.text(transfer.value()),
            Decimals.text(transfer.credited()));
  }
}
