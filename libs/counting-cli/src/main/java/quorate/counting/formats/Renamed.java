package quorate.counting.formats;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;

/** Papers that were read before the candidates' names were known. */
final class Renamed {

  private Renamed() {}

  /** With these names, in their order. */
  static Profile of(Profile read, List<String> names) {
    return copy(read, names, IntStream.range(0, names.size()).toArray());
  }

  /** With these names, in alphabetical order, so that the order of papers does not matter. */
  static Profile sorted(Profile read, List<String> names) {
    var order =
        IntStream.range(0, names.size()).boxed().sorted(Comparator.comparing(names::get)).toList();
    var places = new int[names.size()];
    IntStream.range(0, places.length).forEach(place -> places[order.get(place)] = place);
    return copy(read, order.stream().map(names::get).toList(), places);
  }

  private static Profile copy(Profile read, List<String> names, int[] places) {
    var builder = new ProfileBuilder(names);
    for (int group = 0; group < read.groups(); group++) {
      for (int i = read.start(group); i < read.end(group); i++) {
        mark(builder, read, i, places[read.candidate(i)]);
      }
      builder.paper(BigDecimal.valueOf(read.units(group), read.decimals()));
    }
    return builder.build();
  }

  private static void mark(ProfileBuilder builder, Profile read, int position, int candidate) {
    if (read.gap(position)) {
      builder.skip();
    }
    if (read.level(position)) {
      builder.level(candidate);
    } else {
      builder.next(candidate);
    }
  }
}
