package quorate.membership.memberlist;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a person beside a name and mandates, by what was stated last: roles by
 * practice, the address of service, and the agreement to be told by e-mail.
 */
record Stated(Map<String, String> roles, @Nullable Postal serviceAddress, Optional<Agreed> notice) {

  static final Stated NOTHING = new Stated(Map.of(), null, Optional.empty());

  Stated {
    roles = Map.copyOf(roles);
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
