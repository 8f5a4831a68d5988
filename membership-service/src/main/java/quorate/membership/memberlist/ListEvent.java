package quorate.membership.memberlist;

import java.util.UUID;

/** What has become of a convener's lists as a whole. */
public sealed interface ListEvent {

  /** A portion of what a list proposes is accepted, in the same append. */
  record ListAccepted(UUID fileImport) implements ListEvent {}
}
