package quorate.ballots.electorate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The place of a practice on a day: the nearest link wins. A place that covers the practice itself,
 * else one that covers its network that day, else one that covers its sub-ICB location. Of two that
 * are equally near neither is its place.
 */
record NearestPlace(List<String> places, String covered) {

  private static final String ITSELF = "the practice itself";

  static NearestPlace of(
      String practice, Optional<String> network, Optional<String> area, Organisations day) {
    var none = new NearestPlace(List.of(), ITSELF);
    return Stream.of(
            Optional.of(by(day, Organisations.PRACTICE, practice, ITSELF)),
            network.map(it -> by(day, Organisations.NETWORK, it, "its network " + it)),
            area.map(it -> by(day, Organisations.ORGANISATION, it, "its sub-ICB location " + it)))
        .flatMap(Optional::stream)
        .filter(nearest -> !nearest.places.isEmpty())
        .findFirst()
        .orElse(none);
  }

  /** The one, if there is one. */
  Optional<String> place() {
    return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
  }

  /** By which link it is the practice's, or why none is. */
  String told() {
    String all = String.join(", ", places);
    return switch (places.size()) {
      case 0 -> "covered by no place that day";
      case 1 -> "place %s covers %s".formatted(all, covered);
      case 2 -> "%s is covered by two places: %s".formatted(covered, all);
      default -> "%s is covered by %d places: %s".formatted(covered, places.size(), all);
    };
  }

  private static NearestPlace by(Organisations day, String kind, String code, String covered) {
    return new NearestPlace(day.placesCovering(kind, code), covered);
  }
}
