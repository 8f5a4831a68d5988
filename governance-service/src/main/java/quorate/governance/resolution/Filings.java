package quorate.governance.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.resolution.ResolutionEvent.FilingDue;
import quorate.governance.resolution.ResolutionEvent.FilingMade;
import quorate.governance.resolution.ResolutionEvent.OfFiling;

/** What is to be sent to a registrar, by its key, and what was. */
public record Filings(Map<String, Filing> all) {

  static final Filings NONE = new Filings(Map.of());

  /** One of them; {@code made} is there once it was sent. */
  public record Filing(FilingDue due, @Nullable FilingMade made) {

    /** {@code filed}, {@code due}, or {@code overdue} from the day after its last. */
    public String stateOn(LocalDate day) {
      if (madeBy(day) != null) {
        return "filed";
      }
      return day.isAfter(due.due()) ? "overdue" : "due";
    }

    /** What was sent by the end of that day. */
    public @Nullable FilingMade madeBy(LocalDate day) {
      return made == null || made.on().isAfter(day) ? null : made;
    }

    /** Whether it was sent after its last day. */
    public boolean isLate() {
      return made != null && made.on().isAfter(due.due());
    }
  }

  /** What the law asks for: so many days after a day, by a section of the Companies Act 2006. */
  private record Asked(String filing, String title, int days, Source source, boolean fromEffect) {

    FilingDue due(UUID resolution, LocalDate day) {
      return new FilingDue(
          resolution, filing, title, "Companies House", day.plusDays(days), source.toString());
    }
  }

  private static final Asked COPY =
      new Asked("copy", "A copy of the resolution", 15, Source.act("30(1)"), false);
  private static final Asked ARTICLES =
      new Asked("articles", "A copy of the articles as altered", 15, Source.act("26(1)"), true);
  private static final Asked DIRECTOR =
      new Asked(
          "director",
          "Notice that a person is no longer a director",
          14,
          Source.act("167(1)"),
          true);

  /** Whether the law asks for anything of this kind. */
  public static boolean areAskedOf(Kind kind) {
    return !asked(kind).isEmpty();
  }

  private static List<Asked> asked(Kind kind) {
    return switch (kind) {
      case SPECIAL_RESOLUTION -> List.of(COPY);
      case CHANGE_OF_LEGAL_STRUCTURE -> List.of(COPY, ARTICLES);
      case REMOVAL_OF_DIRECTOR -> List.of(DIRECTOR);
      case ADVISORY_CHOICE,
          CONTRACT_DECISION,
          ELECTION,
          BOARD_RESOLUTION,
          ORDINARY_RESOLUTION,
          REMOVAL_OF_AUDITOR,
          RATIFICATION ->
          List.of();
    };
  }

  /** What the law asks for once it is carried, and once it is in force, of this kind. */
  List<FilingDue> asked(
      UUID resolution, Kind kind, LocalDate carried, @Nullable LocalDate inForce) {
    List<FilingDue> due = new ArrayList<>();
    for (Asked each : asked(kind)) {
      LocalDate day = each.fromEffect() ? inForce : carried;
      if (day != null && !all.containsKey(each.filing())) {
        due.add(each.due(resolution, day));
      }
    }
    return due;
  }

  Filings evolve(OfFiling event) {
    var more = new LinkedHashMap<>(all);
    switch (event) {
      case FilingDue e -> more.put(e.filing(), new Filing(e, null));
      case FilingMade e -> more.put(e.filing(), new Filing(known(e), e));
    }
    return new Filings(more);
  }

  private FilingDue known(FilingMade event) {
    var filing = all.get(event.filing());
    if (filing == null) {
      throw new IllegalStateException(event + " is of no filing");
    }
    return filing.due();
  }
}
