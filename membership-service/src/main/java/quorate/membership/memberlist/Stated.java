package quorate.membership.memberlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.membership.proposals.ChangeKind;

/**
 * What the register says of a person beside a name and mandates on one day: roles by practice, the
 * address of service, and the agreement to be told by e-mail; {@code notices} are those of all
 * days, in their order, and {@code last} is by which entry each was said.
 */
record Stated(
    Map<String, String> roles,
    @Nullable Postal serviceAddress,
    Optional<Agreed> notice,
    List<Agreed> notices,
    Map<ChangeKind, String> last) {

  static final Stated NOTHING = new Stated(Map.of(), null, Optional.empty());

  Stated {
    roles = Map.copyOf(roles);
    notices = List.copyOf(notices);
    last = Map.copyOf(last);
  }

  /** Of which no entry is told. */
  Stated(Map<String, String> roles, @Nullable Postal serviceAddress, Optional<Agreed> notice) {
    this(roles, serviceAddress, notice, notice.stream().toList(), Map.of());
  }

  /** Whether it is said already, as it stands on the day or of the very day of the agreement. */
  boolean isAgreed(LocalDate day, String address, String scope) {
    return Stream.concat(notice.stream(), notices.stream().filter(it -> it.on().equals(day)))
        .anyMatch(it -> it.stands() && it.scope().equals(scope) && it.isAt(address));
  }

  /** What was said of the latest day. */
  Optional<Agreed> newestNotice() {
    return notices.isEmpty() ? Optional.empty() : Optional.of(notices.getLast());
  }

  /** Which entry said last what a change of this kind would change; see {@link Before}. */
  String lastSaid(ChangeKind kind) {
    return last.getOrDefault(kind, Before.NONE);
  }

  /** Given or, with a last day, withdrawn; whose address cannot be read any more has none. */
  record Agreed(@Nullable String email, LocalDate on, String scope, @Nullable LocalDate withdrawn) {

    boolean stands() {
      return withdrawn == null;
    }

    boolean isAt(String address) {
      return new Someone("", address).isAt(email);
    }

    /** Prints no address. */
    @Override
    public String toString() {
      return "agreed on " + on;
    }
  }
}
