package quorate.governance.party;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A party by kind and code: the ODS code of a practice or network, the register's code of another
 * organisation, the name of a locality, the id of a body or person.
 */
public record Party(PartyKind kind, String code) {

  /** As people and addresses name it: {@code practice:G81001}. */
  @Override
  public String toString() {
    return kind + ":" + code;
  }

  /** The party that such a word names. */
  public static Optional<Party> of(String word) {
    int colon = word.indexOf(':');
    if (colon < 1 || colon == word.length() - 1) {
      return Optional.empty();
    }
    return Arrays.stream(PartyKind.values())
        .filter(kind -> kind.toString().equals(word.substring(0, colon)))
        .map(kind -> new Party(kind, word.substring(colon + 1)))
        .findFirst();
  }

  /** The id of the body that it is, if it is one. */
  public Optional<UUID> body() {
    return kind == PartyKind.BODY ? id() : Optional.empty();
  }

  /** Its code as an id, as ids are written here; nothing where it is none. */
  public Optional<UUID> id() {
    try {
      return Optional.of(UUID.fromString(code)).filter(id -> id.toString().equals(code));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
