package quorate.membership.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quorate.membership.Samples;
import quorate.membership.practice.Practice.Registered;

/** What is proposed of the real files, beside what a hand count of their raw rows finds. */
class RealDifferencesTest {

  private static final String JANUARY_2022 = "gp-reg-pat-prac-map_2022-01.csv";
  private static final String MAY_2026 = "gp-reg-pat-prac-map_2026-05.csv";
  private static final String LINKS = "epcn_PCNCorePartnerDetails.csv";
  private static final LocalDate FEBRUARY_2023 = LocalDate.of(2023, 2, 28);

  @Test
  void a_later_map_proposes_exactly_what_differs_and_nothing_the_second_time() {
    var importing = new Importing().sample(JANUARY_2022, "", null).sample(MAY_2026, "", null);
    assertEquals(RawMap.differences(raw(JANUARY_2022), raw(MAY_2026)), words(importing.proposal()));
    assertEquals(List.of(), importing.sample(MAY_2026, "", null).proposal().changes());
  }

  @Test
  void three_practices_that_were_in_a_network_are_now_in_none() {
    var raw = raw(MAY_2026);
    var importing = new Importing().sample(JANUARY_2022, "", null).sample(MAY_2026, "", null);
    Set<String> inNone = new TreeSet<>();
    for (String code : raw.codes()) {
      if (raw.network(code).equals("U") && !raw(JANUARY_2022).network(code).equals("U")) {
        inNone.add(code);
        assertEquals(Optional.empty(), network(importing, code, LocalDate.of(2026, 5, 1)));
        assertTrue(network(importing, code, LocalDate.of(2026, 4, 30)).isPresent(), code);
      }
    }
    assertEquals(Set.of("B86009", "B86104", "B86623"), inNone);
  }

  @Test
  void dated_links_say_of_every_day_what_their_raw_rows_say() {
    var importing = new Importing().sample(MAY_2026, "", null).sample(LINKS, "", FEBRUARY_2023);
    var rows = new RawLinks(text(LINKS));
    for (LocalDate day = LocalDate.of(2019, 9, 30);
        day.isBefore(FEBRUARY_2023);
        day = day.plusDays(1)) {
      for (String code : raw(MAY_2026).codes()) {
        assertEquals(rows.network(code, day), network(importing, code, day), code + " on " + day);
      }
    }
    assertEquals(List.of(), importing.sample(LINKS, "", FEBRUARY_2023).proposal().changes());
  }

  @Test
  void each_open_practice_has_the_address_of_its_raw_row() {
    LocalDate day = LocalDate.of(2025, 5, 1);
    var importing = new Importing().sample(MAY_2026, "", null).sample("epraccur.csv", "", day);
    Set<String> raw = new TreeSet<>();
    for (String row : text("epraccur.csv").split("\r?\n", -1)) {
      List<String> cells = RawMap.cells(row);
      if (cells.size() == 27 && cells.get(11).isEmpty() && cells.get(25).equals("4")) {
        var lines = cells.subList(4, 9).stream().map(String::strip).filter(l -> !l.isEmpty());
        raw.add(cells.get(0) + "=" + lines.collect(Collectors.joining("\n")));
      }
    }
    assertTrue(raw.size() > 100, "too few to compare");
    assertEquals(raw, values(importing, "address", "lines"));
    assertEquals(ChangeGroup.MOVED, group(importing, "address"));
    importing.sample("epraccur.csv", "", day);
    assertEquals(
        List.of(),
        importing.proposal().changes().stream().filter(change -> !change.doubtful()).toList());
  }

  @Test
  void the_payments_say_who_dispenses() {
    String payments = "nhspaymentsgp-22-23-prac.csv";
    var importing = new Importing().sample(JANUARY_2022, "", null).sample(payments, "", null);
    Set<String> raw = new TreeSet<>();
    for (String row : text(payments).split("\r?\n", -1)) {
      List<String> cells = RawMap.cells(row);
      if (cells.size() == 75 && List.of("Yes", "No").contains(cells.get(13))) {
        if (raw(JANUARY_2022).codes().contains(cells.get(6))) {
          raw.add(cells.get(6) + "=" + cells.get(13).equals("Yes"));
        }
      }
    }
    assertTrue(raw.stream().anyMatch(each -> each.endsWith("true")));
    assertEquals(raw, values(importing, "dispensing", "dispensing"));
    assertEquals(List.of(), importing.sample(payments, "", null).proposal().changes());
  }

  private static Set<String> values(Importing importing, String kind, String name) {
    Set<String> values = new TreeSet<>();
    importing.proposal().changes().stream()
        .filter(change -> change.kind().equals(kind))
        .forEach(change -> values.add(change.code() + "=" + change.values().get(name)));
    return values;
  }

  private static ChangeGroup group(Importing importing, String kind) {
    return importing.proposal().changes().stream()
        .filter(change -> change.kind().equals(kind) && !change.doubtful())
        .map(ChangeGroup::of)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void who_left_and_rejoined_overnight_was_in_it_without_a_break() {
    var brighton = new Importing().sample(JANUARY_2022, "09D", null);
    var changes = brighton.sample(LINKS, "09D", FEBRUARY_2023).proposal().changes();
    assertEquals(
        List.of("network-joined 2019-10-01", "network-left 2022-07-03"),
        changes.stream()
            .filter(change -> change.code().equals("G81680"))
            .map(
                change ->
                    change.kind()
                        + " "
                        + change
                            .values()
                            .getOrDefault("from", change.values().getOrDefault("lastday", "")))
            .toList());
  }

  private static Optional<String> network(Importing importing, String code, LocalDate day) {
    return importing.known().practice(code) instanceof Registered known
        ? known.whereabouts().networks().on(day)
        : Optional.empty();
  }

  private static RawMap raw(String name) {
    return new RawMap(text(name));
  }

  private static String text(String name) {
    return new String(Samples.read("ods/" + name), StandardCharsets.UTF_8);
  }

  static Set<String> words(Proposal proposal) {
    Set<String> words = new TreeSet<>();
    for (Change change : proposal.changes()) {
      String network = change.kind().startsWith("network-") ? change.values().get("network") : null;
      words.add(change.kind() + " " + change.stream() + (network == null ? "" : " " + network));
    }
    for (Remark remark : proposal.remarks()) {
      if (ChangeGroup.MISSING_FROM_FILE.word().equals(remark.kind())) {
        words.add("missing " + remark.about());
      }
    }
    return words;
  }
}
