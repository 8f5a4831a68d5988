package quorate.membership.person;

import java.util.UUID;

/** What has become of one log-in. */
public sealed interface LogInEvent {

  /** In the same append as it is bound to the person. */
  record LogInClaimed(String login, UUID person) implements LogInEvent {}
}
