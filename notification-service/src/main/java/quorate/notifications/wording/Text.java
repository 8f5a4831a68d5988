package quorate.notifications.wording;

/** What a message says, before it is set. */
interface Text {

  /** The subject line. */
  String subject();
}
