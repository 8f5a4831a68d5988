package quorate.stories.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quorate.counting.tie.Lot;

class ExpectedTest {
  private static final Optional<Lot> LOT = Optional.of(new Lot("0".repeat(64)));
  private final Inputs inputs = Inputs.read(Optional.empty());

  /** The paper as a lot with this seed would have ordered it. */
  private Paper paper(int seed) {
    var people = new ArrayList<>(inputs.standing());
    Collections.shuffle(people, new Random(seed));
    var paper = new JsonMapper().createObjectNode();
    var options = paper.putArray("options");
    for (Candidate each : people) {
      String letter = String.valueOf((char) ('A' + options.size()));
      options.addObject().put("option", letter).put("contact", each.who().person());
    }
    return new Paper("ballot", paper);
  }

  @Test
  void eight_of_eleven_stand() {
    assertEquals(11, inputs.candidates().size());
    assertEquals(8, inputs.standing().size());
    assertEquals(26, inputs.electors().voting().size());
  }

  @Test
  void the_constraints_elect_others_in_whatever_order_they_stand_on_the_paper() {
    for (int seed = 0; seed < 20; seed++) {
      var paper = paper(seed);
      var expected = new Expected(inputs, paper);
      var sheet = expected.sheet(LOT);
      assertEquals(
          List.of("Ida Specimen", "Tom Sample", "Max Example", "Wes Sample", "Ada Example"),
          paper.names(sheet.elected(), inputs));
      assertEquals(
          List.of("Ida Specimen", "Nia Sample", "Lea Specimen", "Tom Sample", "Max Example"),
          paper.names(expected.unconstrained(LOT), inputs));
      assertTrue(sheet.stages().stream().allMatch(stage -> stage.ties().isEmpty()));
    }
  }

  @Test
  void whom_a_certificate_names_is_read_from_its_page() {
    String page =
        "<tr><th scope=\"row\">Elected, in order</th>"
            + "<td>B: Candidate B; A: Candidate A</td></tr><td>C: Candidate C</td>";
    assertEquals(List.of("B", "A"), Certified.elected(page));
  }
}
