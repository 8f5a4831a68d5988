package quorate.governance.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quorate.governance.meeting.RoomEvents.InterestNoted;

/**
 * Interests as they were noted, in their order. The last word counts for the same interest and for
 * no other, so that a milder one beside it frees nobody; of several the strictest decides.
 */
record Noted(List<InterestNoted> all) {

  Optional<InterestNoted> strictest(Predicate<InterestNoted> which) {
    return standing().filter(which).max(Comparator.comparing(InterestNoted::handling));
  }

  /** The last word on each. */
  Stream<InterestNoted> standing() {
    return IntStream.range(0, all.size())
        .filter(
            i -> all.subList(i + 1, all.size()).stream().noneMatch(it -> isSame(all.get(i), it)))
        .mapToObj(all::get);
  }

  /** The last word on the same interest, where it says the same. */
  Optional<InterestNoted> alike(InterestNoted again) {
    return standing()
        .filter(each -> isSame(each, again))
        .filter(each -> each.type() == again.type() && each.handling() == again.handling())
        .findFirst();
  }

  private static boolean isSame(InterestNoted one, InterestNoted other) {
    return one.item().equals(other.item())
        && one.person().equals(other.person())
        && Objects.equals(one.member(), other.member())
        && Objects.equals(one.interest(), other.interest())
        && (one.interest() != null || one.type() == other.type());
  }
}
