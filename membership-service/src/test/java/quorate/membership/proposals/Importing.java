package quorate.membership.proposals;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.membership.Samples;
import quorate.membership.files.Areas;
import quorate.membership.files.FileKind;
import quorate.membership.files.PublishedFile;
import quorate.membership.files.Reading.Usable;
import quorate.membership.files.Upload;
import quorate.membership.network.Network;
import quorate.membership.organisation.Organisation;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeHistory;

/** Files imported one after the other, every change that is not doubtful accepted. */
public final class Importing {

  private Known known;
  private Proposal last = new Proposal(List.of(), List.of());

  public Importing() {
    this(SaidBefore.NOTHING);
  }

  /** After other files, of which nothing else is known. */
  Importing(SaidBefore before) {
    known = new Known(Map.of(), Map.of(), Map.of(), before);
  }

  /** The demonstration's files, in their order. */
  public static Importing brighton() {
    var importing = new Importing();
    Samples.demonstrations().forEach(importing::demonstration);
    return importing;
  }

  public Importing demonstration(String name) {
    return file(
        new Upload(
            name, Samples.demonstration(name), Areas.of("09D"), null, LocalDate.of(2026, 11, 27)));
  }

  public Importing sample(String name, String areas, @Nullable LocalDate published) {
    return file(
        new Upload(
            name,
            Samples.read("ods/" + name),
            Areas.of(areas),
            published,
            LocalDate.of(2026, 11, 27)));
  }

  public Importing text(String text) {
    return text(text, null);
  }

  public Importing text(String text, @Nullable LocalDate published) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return file(new Upload("file.csv", bytes, Areas.of(""), published, LocalDate.of(2026, 11, 27)));
  }

  public Importing file(Upload upload) {
    var file = assertInstanceOf(Usable.class, PublishedFile.read(upload));
    last = Proposals.of(file, known);
    accept(file, last.changes().stream().filter(change -> !change.doubtful()).toList());
    return this;
  }

  /** What the last file gave reason for, before anything of it was accepted. */
  public Proposal proposal() {
    return last;
  }

  public Known known() {
    return known;
  }

  private void accept(Usable file, List<Change> changes) {
    var possible =
        assertInstanceOf(Application.Possible.class, Application.of(changes, file.source(), known));
    Map<String, Practice> practices = new HashMap<>(known.practices());
    possible
        .practices()
        .forEach(
            (code, events) ->
                events.forEach(
                    e ->
                        practices.put(code, PracticeHistory.evolve(practice(practices, code), e))));
    Map<String, Network> networks = new HashMap<>(known.networks());
    possible
        .networks()
        .forEach(
            (code, events) ->
                events.forEach(
                    e -> networks.put(code, Network.evolve(network(networks, code), e))));
    Map<String, Organisation> organisations = new HashMap<>(known.organisations());
    possible
        .organisations()
        .forEach(
            (code, events) ->
                events.forEach(
                    e ->
                        organisations.put(
                            code,
                            Organisation.evolve(
                                organisations.getOrDefault(code, Organisation.UNKNOWN), e))));
    known = new Known(practices, networks, organisations, before(file));
  }

  private SaidBefore before(Usable file) {
    Map<String, LocalDate> newest = new HashMap<>(known.before().newestMaps());
    if (file.kind() == FileKind.PRACTICE_MAP) {
      LocalDate day = file.source().fileDate();
      file.areas().forEach(area -> newest.merge(area, day, (a, b) -> a.isAfter(b) ? a : b));
    }
    return new SaidBefore(newest, known.before().closed());
  }

  private static Practice practice(Map<String, Practice> practices, String code) {
    return practices.getOrDefault(code, Practice.UNKNOWN);
  }

  private static Network network(Map<String, Network> networks, String code) {
    return networks.getOrDefault(code, Network.UNKNOWN);
  }
}
