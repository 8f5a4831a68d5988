package quorate.membership.published;

/** What may be asked of what is published of one practice. */
public sealed interface PublishedCommand {

  String practice();

  /** Says what the register says of its membership and was not said yet. */
  record PublishMembership(String practice) implements PublishedCommand {}
}
