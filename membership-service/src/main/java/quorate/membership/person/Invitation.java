package quorate.membership.person;

import java.time.Instant;
import java.util.UUID;

/** A single-use code by which a person binds their log-in; only its hash is kept. */
public record Invitation(UUID invitation, String codeHash, Instant expires, boolean used) {

  Invitation spent() {
    return new Invitation(invitation, codeHash, expires, true);
  }
}
