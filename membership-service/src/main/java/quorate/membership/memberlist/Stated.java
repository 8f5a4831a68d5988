package quorate.membership.memberlist;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.membership.proposals.ChangeKind;

/**
 * What the register says of a person beside a name and mandates, by what was stated last: roles by
 * practice, the address of service, and the agreement to be told by e-mail; {@code last} is by
 * which entry each was said.
 */
record Stated(
    Map<String, String> roles,
    @Nullable Postal serviceAddress,
    Optional<Agreed> notice,
    Map<ChangeKind, String> last) {

  static final Stated NOTHING = new Stated(Map.of(), null, Optional.empty());

  Stated {
    roles = Map.copyOf(roles);
    last = Map.copyOf(last);
  }

  /** Of which no entry is told. */
  Stated(Map<String, String> roles, @Nullable Postal serviceAddress, Optional<Agreed> notice) {
    this(roles, serviceAddress, notice, Map.of());
  }

  /** Which entry said last what a change of this kind would change; see {@link Before}. */
  String lastSaid(ChangeKind kind) {
    return last.getOrDefault(kind, Before.NONE);
  }

  /** Given or, with a last day, withdrawn; whose address cannot be read any more has none. */
  record Agreed(@Nullable String email, LocalDate on, String scope, @Nullable LocalDate withdrawn) {

    /** Prints no address. */
    @Override
    public String toString() {
      return "agreed on " + on;
    }
  }
}
