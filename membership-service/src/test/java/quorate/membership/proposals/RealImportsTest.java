package quorate.membership.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.membership.Samples;
import quorate.membership.facts.Basis;
import quorate.membership.practice.Practice.Registered;

/** The files as they were published, imported in a secretary's order. */
class RealImportsTest {

  private static final LocalDate MAY_2026 = LocalDate.of(2026, 5, 1);

  @Test
  void brighton_has_the_30_practices_of_the_map_and_one_that_is_doubtful() {
    var importing = Importing.brighton();
    assertEquals(30, importing.known().practices().size());
    var epraccur =
        new Importing()
            .demonstration("1_gp-reg-pat-prac-map_2026-05.csv")
            .demonstration("2_epraccur_2025-05-01.csv")
            .proposal();
    assertEquals(
        List.of("G81663"),
        epraccur.changes().stream().filter(Change::doubtful).map(Change::code).distinct().toList());
  }

  @Test
  void the_second_time_round_no_file_proposes_anything_but_the_doubtful() {
    var importing = Importing.brighton();
    for (String name : Samples.demonstrations()) {
      var changes = importing.demonstration(name).proposal().changes();
      assertTrue(changes.stream().allMatch(Change::doubtful), () -> name + " " + changes);
    }
  }

  @Test
  void woodingdean_changed_networks_in_july_2022_and_the_station_joined_one_by_may_2026() {
    var importing = Importing.brighton();
    var woodingdean = practice(importing, "G81065").whereabouts().networks();
    assertEquals(Optional.of("U22426"), woodingdean.on(LocalDate.of(2022, 6, 30)));
    assertEquals(Optional.of("U29677"), woodingdean.on(LocalDate.of(2022, 7, 1)));
    var station = practice(importing, "Y02676").whereabouts().networks();
    assertEquals(Optional.of("U55014"), station.on(LocalDate.of(2022, 4, 1)));
    assertEquals(Optional.empty(), station.on(LocalDate.of(2022, 4, 2)));
    assertEquals(Optional.of("U22426"), station.on(MAY_2026));
  }

  @Test
  void the_university_has_fewer_weighted_patients_than_registered() {
    var figures = practice(Importing.brighton(), "G81071").figures();
    assertEquals("21287", figures.listSizes(Basis.REGISTERED).latest().orElseThrow().toString());
    assertEquals("15226.35", figures.listSizes(Basis.WEIGHTED).latest().orElseThrow().toString());
  }

  @Test
  void the_area_stays_and_its_system_changes() {
    var placements = practice(Importing.brighton(), "G81001").whereabouts().placements();
    assertEquals("09D", placements.on(LocalDate.of(2013, 4, 1)).orElseThrow().subIcbLocation());
    assertEquals("QNX", placements.on(LocalDate.of(2025, 5, 1)).orElseThrow().system());
    assertEquals("S9B9J", placements.on(MAY_2026).orElseThrow().system());
  }

  @Test
  void leeds_and_both_maps_in_either_order_end_in_the_same_networks() {
    var forwards =
        new Importing()
            .sample("gp-reg-pat-prac-map_2022-01.csv", "", null)
            .sample("gp-reg-pat-prac-map_2026-05.csv", "", null);
    var backwards =
        new Importing()
            .sample("gp-reg-pat-prac-map_2026-05.csv", "", null)
            .sample("gp-reg-pat-prac-map_2022-01.csv", "", null);
    var codes =
        new Importing()
            .sample("gp-reg-pat-prac-map_2026-05.csv", "", null)
            .known()
            .practices()
            .keySet();
    for (String code : codes) {
      assertEquals(
          practice(forwards, code).whereabouts().networks().on(MAY_2026),
          practice(backwards, code).whereabouts().networks().on(MAY_2026),
          code);
    }
  }

  private static Registered practice(Importing importing, String code) {
    return assertInstanceOf(Registered.class, importing.known().practice(code));
  }
}
