package quorate.membership.proposals;

import java.util.Locale;

/** What a change does. */
public enum ChangeKind {
  NEW_PRACTICE,
  RENAMED,
  MOVED,
  OPENED,
  CLOSED,
  PLACED,
  NETWORK_JOINED,
  NETWORK_LEFT,
  LIST_SIZE,
  CONTRACT,
  ADDRESS,
  DISPENSING,
  NEW_NETWORK,
  NETWORK_RENAMED,
  NETWORK_CLOSED,
  NEW_ORGANISATION,
  ORGANISATION_RENAMED,
  ORGANISATION_CLOSED,
  ADMITTED,
  HOLDING,
  HOLDER,
  PERSON,
  PERSON_RENAMED,
  CONTACT,
  MANDATE,
  ROLE,
  SERVICE_ADDRESS,
  ELECTRONIC_NOTICE;

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that a word of an event names; another word is a corrupt event. */
  public static ChangeKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
