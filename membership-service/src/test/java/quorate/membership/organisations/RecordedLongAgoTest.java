package quorate.membership.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.chassis.wire.WireJson;
import quorate.membership.known.Drawn;
import quorate.membership.organisation.Organisation;
import quorate.membership.organisation.OrganisationEvent;
import quorate.membership.organisation.OrganisationEvent.OrganisationClosed;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinked;
import quorate.membership.organisation.OrganisationEvent.OrganisationRegistered;
import quorate.membership.organisation.OrganisationEvent.OrganisationUnlinked;

/** Days that no request may name any more, and that stand in a log from when they could. */
class RecordedLongAgoTest {

  private static final String LAST_DAY_OF_ALL = "+999999999-12-31";

  private static Organisation recorded() throws JsonProcessingException {
    String closed = "{\"organisation\":\"hove\",\"lastday\":\"" + LAST_DAY_OF_ALL + "\"}";
    String ended =
        """
        {"organisation":"hove","relation":"covers","kind":"practice","code":"%s","lastday":"%s"}"""
            .formatted(HOVE, LAST_DAY_OF_ALL);
    var events =
        List.of(
            new OrganisationRegistered("hove", "place", "Hove", MAY, MAP),
            new OrganisationLinked("hove", "covers", "practice", HOVE, MAY, MAP),
            WireJson.MAPPER.readValue(ended, OrganisationUnlinked.class),
            WireJson.MAPPER.readValue(closed, OrganisationClosed.class));
    Organisation organisation = Organisation.UNKNOWN;
    for (OrganisationEvent event : events) {
      organisation = Organisation.ORGANISATIONS.evolve().apply(organisation, event);
    }
    return organisation;
  }

  @Test
  void an_end_beyond_all_days_is_drawn_to_the_end() throws JsonProcessingException {
    List<Drawn> drawn = OrganisationsProjection.draw(recorded());
    assertEquals(List.of(MAY), drawn.stream().map(Drawn::since).toList());
    assertEquals(Drawn.END, drawn.getFirst().until());
    assertEquals(Drawn.END, drawn.getFirst().values().get(3));
  }

  @Test
  void so_is_that_of_a_link() throws JsonProcessingException {
    List<Drawn> drawn = LinksProjection.draw(recorded());
    assertEquals(List.of(Drawn.END), drawn.stream().map(Drawn::until).toList());
  }
}
