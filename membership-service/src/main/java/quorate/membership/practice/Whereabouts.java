package quorate.membership.practice;

import java.time.LocalDate;
import java.util.Optional;
import quorate.membership.dated.Timeline;

/** In which area and in which network a practice is, day by day. */
public record Whereabouts(Timeline<Placement> placements, NetworkLinks networks) {

  static final Whereabouts UNKNOWN = new Whereabouts(Timeline.empty(), NetworkLinks.NONE);

  Whereabouts placed(Placement placement, LocalDate effective) {
    return new Whereabouts(placements.with(effective, placement), networks);
  }

  Whereabouts joined(String network, LocalDate from) {
    return new Whereabouts(placements, networks.joined(network, from));
  }

  Whereabouts left(LocalDate lastDay) {
    return new Whereabouts(placements, networks.left(lastDay));
  }

  /** The sub-ICB location on a day. */
  public Optional<String> areaOn(LocalDate day) {
    return placements.on(day).map(Placement::subIcbLocation);
  }
}
