package quorate.membership.proposals;

import java.util.Locale;

/**
 * Under which heading people look at what a file would change, or only remarks upon. What is
 * doubtful stands under that heading and no other.
 */
public enum ChangeGroup {
  NEW,
  RENAMED,
  MOVED,
  NETWORK_CHANGED,
  LIST_SIZE,
  CONTRACT,
  PLACED,
  OPENED,
  CLOSED,
  MEMBERSHIP,
  PEOPLE,
  DOUBTFUL,
  MISSING_FROM_FILE,
  CONFLICTING,
  NOTE;

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The group that a word of an event or a request names. */
  public static ChangeGroup of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public static ChangeGroup of(Change change) {
    return change.doubtful() ? DOUBTFUL : of(ChangeKind.of(change.kind()));
  }

  private static ChangeGroup of(ChangeKind kind) {
    return switch (kind) {
      case NEW_PRACTICE, NEW_NETWORK, NEW_ORGANISATION -> NEW;
      case RENAMED, NETWORK_RENAMED, ORGANISATION_RENAMED -> RENAMED;
      case MOVED, ADDRESS -> MOVED;
      case NETWORK_JOINED, NETWORK_LEFT -> NETWORK_CHANGED;
      case LIST_SIZE -> LIST_SIZE;
      case CONTRACT, DISPENSING -> CONTRACT;
      case PLACED -> PLACED;
      case OPENED -> OPENED;
      case CLOSED, NETWORK_CLOSED, ORGANISATION_CLOSED -> CLOSED;
      case ADMITTED, HOLDING, HOLDER -> MEMBERSHIP;
      case PERSON, PERSON_RENAMED, CONTACT, MANDATE, ROLE, SERVICE_ADDRESS, ELECTRONIC_NOTICE ->
          PEOPLE;
    };
  }
}
