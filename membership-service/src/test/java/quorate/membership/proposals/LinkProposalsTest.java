package quorate.membership.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.files.Handed.MAP_HEADER;
import static quorate.membership.files.Handed.mapRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.membership.practice.NetworkLinks;
import quorate.membership.practice.Practice.Registered;

class LinkProposalsTest {

  private static final String P = "G81065";
  private static final String OLD = "U22426";
  private static final String NEW = "U29677";
  private static final LocalDate FEBRUARY_2023 = LocalDate.of(2023, 2, 28);

  @Test
  void a_move_overnight_is_a_last_day_and_a_first_day() {
    var importing = importing(link(OLD, "20191001", "20220630") + link(NEW, "20220701", ""));
    assertEquals(List.of("network-joined", "network-left", "network-joined"), changes(importing));
    var links = links(importing);
    assertEquals(Optional.of(OLD), links.on(LocalDate.of(2022, 6, 30)));
    assertEquals(Optional.of(NEW), links.on(LocalDate.of(2022, 7, 1)));
  }

  @Test
  void leaving_and_rejoining_the_same_network_overnight_leaves_no_gap() {
    var importing = importing(link(OLD, "20191001", "20220930") + link(OLD, "20221001", ""));
    assertEquals(List.of("network-joined"), changes(importing));
    assertEquals(Optional.of(OLD), links(importing).on(LocalDate.of(2022, 10, 1)));
  }

  @Test
  void after_the_last_day_a_practice_is_in_no_network() {
    var importing = importing(link(OLD, "20191001", "20220401"));
    assertEquals(Optional.of(OLD), links(importing).on(LocalDate.of(2022, 4, 1)));
    assertEquals(Optional.empty(), links(importing).on(LocalDate.of(2022, 4, 2)));
  }

  @Test
  void u_in_a_newer_map_ends_the_link_and_joins_none() {
    var importing = importing(link(OLD, "20191001", "")).text(map("01May2026", "U"));
    assertEquals(List.of("network-left"), changes(importing));
    assertEquals("2026-04-30", importing.proposal().changes().getLast().values().get("lastday"));
    assertEquals(Optional.empty(), links(importing).on(LocalDate.of(2026, 5, 1)));
  }

  @Test
  void a_newer_map_moves_a_practice_on_its_day() {
    var importing = importing(link(OLD, "20191001", "")).text(map("01May2026", NEW));
    assertEquals(List.of("network-left", "network-joined"), changes(importing));
    assertEquals(Optional.of(OLD), links(importing).on(LocalDate.of(2026, 4, 30)));
    assertEquals(Optional.of(NEW), links(importing).on(LocalDate.of(2026, 5, 1)));
  }

  @Test
  void a_dated_link_tells_since_when_a_map_was_true() {
    var importing =
        new Importing()
            .text(map("01May2026", NEW))
            .text(link(OLD, "20191001", "20220630") + link(NEW, "20220701", ""), FEBRUARY_2023);
    assertEquals(Optional.of(NEW), links(importing).on(LocalDate.of(2022, 7, 1)));
    assertEquals(Optional.of(OLD), links(importing).on(LocalDate.of(2022, 6, 30)));
  }

  @Test
  void a_map_older_than_what_is_known_changes_nothing() {
    var importing = new Importing().text(map("01May2026", NEW)).text(map("01Jan2022", OLD));
    assertTrue(changes(importing).stream().noneMatch(kind -> kind.startsWith("network-")));
    assertTrue(importing.proposal().remarks().getFirst().remark().contains("nothing is proposed"));
  }

  @Test
  void two_files_that_contradict_each_other_about_one_day_are_remarked_on() {
    var importing =
        new Importing()
            .text(map("01May2026", NEW))
            .text(map("01May2026", OLD).replace("THE SURGERY", "THE SURGERY "));
    assertEquals("practice/" + P, importing.proposal().remarks().getFirst().about());
    assertEquals(Optional.of(NEW), links(importing).on(LocalDate.of(2026, 5, 1)));
  }

  @Test
  void older_links_end_where_a_newer_map_has_the_practice_in_none() {
    var importing =
        new Importing().text(map("01May2026", "U")).text(link(OLD, "20191001", ""), FEBRUARY_2023);
    assertEquals(List.of("network-joined", "network-left"), changes(importing));
    assertTrue(importing.proposal().changes().getLast().reason().contains("2026-05-01"));
    assertEquals(Optional.of(OLD), links(importing).on(LocalDate.of(2026, 4, 30)));
    assertEquals(Optional.empty(), links(importing).on(LocalDate.of(2026, 5, 1)));
    importing.text(link(OLD, "20191001", ""), FEBRUARY_2023);
    assertEquals(List.of(), changes(importing));
  }

  @Test
  void older_links_leave_the_network_that_a_newer_map_has() {
    var importing =
        new Importing()
            .text(map("01Jan2019", OLD))
            .text(map("01May2026", OLD).replace(",QNX", ",S9B9J"))
            .text(link(OLD, "20191001", "20220630") + link(NEW, "20220701", ""), FEBRUARY_2023);
    assertEquals(Optional.of(NEW), links(importing).on(LocalDate.of(2026, 4, 30)));
    assertEquals(Optional.of(OLD), links(importing).on(LocalDate.of(2026, 5, 1)));
  }

  @Test
  void older_links_against_a_newer_map_that_may_lack_the_practice_are_doubtful() {
    String other = map("01May2026", NEW).replace(P, "G81001");
    var importing =
        new Importing()
            .text(map("01Jan2019", "U"))
            .text(other)
            .text(link(OLD, "20191001", "20220630") + link(NEW, "20220701", ""), FEBRUARY_2023);
    assertEquals(List.of("network-joined", "network-left", "network-joined"), changes(importing));
    var doubtful = importing.proposal().changes().stream().filter(Change::doubtful).toList();
    assertEquals(List.of("network-joined"), doubtful.stream().map(Change::kind).toList());
    assertTrue(doubtful.getFirst().reason().contains("no network"));
    assertEquals(Optional.of(OLD), links(importing).on(LocalDate.of(2022, 6, 30)));
    assertEquals(Optional.empty(), links(importing).on(LocalDate.of(2022, 7, 1)));
  }

  @Test
  void an_older_map_brings_a_new_practice_with_its_network() {
    String newer = MAP_HEADER + mapRow("01May2026", "G81001", "ANOTHER", "U14062", "15F");
    var importing = new Importing().text(newer).text(map("01Jan2022", OLD));
    assertEquals(Optional.of(OLD), links(importing).on(LocalDate.of(2022, 1, 1)));
    assertTrue(
        importing.proposal().remarks().stream()
            .noneMatch(remark -> remark.about().equals("practice/" + P)));
  }

  private static Importing importing(String links) {
    return new Importing().text(map("01Jan2019", "U")).text(links, FEBRUARY_2023);
  }

  private static String map(String day, String network) {
    return MAP_HEADER + mapRow(day, P, "THE SURGERY", network, "09D");
  }

  private static String link(String network, String from, String lastDay) {
    return "%s,THE SURGERY,09D,X,%s,NETWORK %s,09D,X,%s,%s,1%n"
        .formatted(P, network, network, from, lastDay);
  }

  private static List<String> changes(Importing importing) {
    return importing.proposal().changes().stream()
        .map(Change::kind)
        .filter(kind -> !kind.equals("new-network"))
        .toList();
  }

  private static NetworkLinks links(Importing importing) {
    var practice = assertInstanceOf(Registered.class, importing.known().practice(P));
    return practice.whereabouts().networks();
  }
}
