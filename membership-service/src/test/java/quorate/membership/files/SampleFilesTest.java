package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quorate.membership.Samples;
import quorate.membership.facts.Basis;
import quorate.membership.facts.ContractType;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.ContractFact;
import quorate.membership.facts.Fact.ListSizeFact;
import quorate.membership.facts.Fact.NetworkFact;
import quorate.membership.facts.Fact.NetworkLinkFact;
import quorate.membership.facts.Fact.NetworkOnDayFact;
import quorate.membership.facts.Fact.PracticeFact;
import quorate.membership.files.Reading.Usable;

/** The real files, as they are. */
class SampleFilesTest {

  @Test
  void the_map_of_may_2026_has_30_practices_of_brighton() {
    var file = read("gp-reg-pat-prac-map_2026-05.csv", "09D");
    assertEquals(FileKind.PRACTICE_MAP, file.kind());
    assertEquals(LocalDate.of(2026, 5, 1), file.source().fileDate());
    assertEquals(30, of(file, PracticeFact.class).size());
    assertEquals(30, of(file, NetworkOnDayFact.class).size());
    assertEquals(86, file.elsewhere());
  }

  @Test
  void three_practices_of_leeds_are_in_no_network() {
    var links = of(read("gp-reg-pat-prac-map_2026-05.csv", "15F"), NetworkOnDayFact.class);
    assertEquals(
        List.of("B86009", "B86104", "B86623"),
        links.stream().filter(l -> l.network().isEmpty()).map(NetworkOnDayFact::practice).toList());
  }

  @Test
  void the_map_of_january_2022_is_read_by_its_ccg_and_stp_names() {
    var file = read("gp-reg-pat-prac-map_2022-01.csv", "09D");
    assertEquals(LocalDate.of(2022, 1, 1), file.source().fileDate());
    assertEquals(33, of(file, PracticeFact.class).size());
  }

  @Test
  void epraccur_has_31_open_practices_of_brighton() {
    var practices = of(read("epraccur.csv", "09D"), PracticeFact.class);
    assertEquals(31, practices.stream().filter(p -> p.closedOn() == null).count());
    assertEquals(48, practices.size());
  }

  @Test
  void the_networks_of_brighton_are_eight_of_which_two_closed() {
    var networks = of(read("epcn_PCNDetails.csv", "09D"), NetworkFact.class);
    assertEquals(8, networks.size());
    assertEquals(2, networks.stream().filter(n -> n.closedOn() != null).count());
  }

  @Test
  void core_partners_give_every_dated_link() {
    var links = of(read("epcn_PCNCorePartnerDetails.csv", "09D"), NetworkLinkFact.class);
    assertEquals(46, links.size());
    assertEquals(2, links.stream().filter(l -> l.practice().equals("G81680")).count());
  }

  @Test
  void registered_lists_of_january_2021_are_34() {
    var sizes = of(read("gp-reg-pat-prac-all_2021-01.csv", "09D"), ListSizeFact.class);
    assertEquals(34, sizes.size());
    assertEquals(new BigDecimal("9168"), sizes.getFirst().patients());
  }

  @Test
  void payments_give_31_practices_with_patients_their_contract_and_both_sizes() {
    var file = read("nhspaymentsgp-22-23-prac.csv", "09D");
    assertEquals(LocalDate.of(2023, 3, 31), file.source().fileDate());
    var sizes = of(file, ListSizeFact.class);
    assertEquals(
        31,
        sizes.stream()
            .filter(
                s -> s.basis() == Basis.WEIGHTED && s.patients().compareTo(new BigDecimal(2)) > 0)
            .count());
    var university = sizes.stream().filter(s -> s.practice().equals("G81071")).toList();
    assertEquals(new BigDecimal("21287"), university.getFirst().patients());
    assertEquals(new BigDecimal("15226.35"), university.getLast().patients());
    var apms =
        of(file, ContractFact.class).stream()
            .filter(c -> c.contract() == ContractType.APMS)
            .map(ContractFact::practice)
            .toList();
    assertEquals(List.of("G81689", "Y02676", "Y06007"), apms);
  }

  @Test
  void no_row_of_any_file_is_a_problem() {
    for (String name :
        List.of(
            "epraccur.csv",
            "epcn_PCNDetails.csv",
            "epcn_PCNCorePartnerDetails.csv",
            "gp-reg-pat-prac-map_2022-01.csv",
            "gp-reg-pat-prac-map_2026-05.csv",
            "gp-reg-pat-prac-all_2021-01.csv",
            "nhspaymentsgp-22-23-prac.csv")) {
      assertEquals(List.of(), read(name, "").problems(), name);
    }
  }

  @Test
  void the_demonstration_says_of_brighton_what_the_real_files_say() {
    var own =
        Samples.demonstrations().stream()
            .map(name -> read(Samples.demonstration(name), name, "09D"))
            .collect(Collectors.toMap(Usable::kind, Usable::facts));
    for (String name :
        List.of(
            "epraccur.csv",
            "epcn_PCNDetails.csv",
            "epcn_PCNCorePartnerDetails.csv",
            "gp-reg-pat-prac-map_2026-05.csv",
            "gp-reg-pat-prac-all_2021-01.csv",
            "nhspaymentsgp-22-23-prac.csv")) {
      var real = read(name, "09D");
      assertEquals(
          withoutSource(real.facts()), withoutSource(own.getOrDefault(real.kind(), List.of())));
    }
  }

  private static Usable read(String name, String areas) {
    return read(Samples.read("ods/" + name), name, areas);
  }

  private static Usable read(byte[] bytes, String name, String areas) {
    return Handed.usable(
        bytes, name, areas, name.contains("nhspay") ? null : LocalDate.of(2025, 5, 1));
  }

  private static <T> List<T> of(Usable file, Class<T> type) {
    return file.facts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<String> withoutSource(List<Fact> facts) {
    return facts.stream().map(f -> f.toString().replaceAll("source=Source.*", "")).toList();
  }
}
