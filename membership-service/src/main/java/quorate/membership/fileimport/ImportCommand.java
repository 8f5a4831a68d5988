package quorate.membership.fileimport;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import quorate.membership.files.Areas;
import quorate.membership.files.Reading;
import quorate.membership.proposals.ChangeGroup;
import quorate.membership.proposals.Proposal;

/** What may be asked of one import. */
public sealed interface ImportCommand {

  UUID fileImport();

  /**
   * Shows what a file would change; {@code proposal} compares it with the register as it stands, or
   * would stand after other imports.
   */
  record PreviewImport(
      UUID fileImport, Reading reading, Areas areas, List<UUID> after, Proposal proposal)
      implements ImportCommand {

    public PreviewImport {
      after = List.copyOf(after);
    }
  }

  record AcceptChanges(UUID fileImport, Choice choice) implements ImportCommand {}

  record RejectChanges(UUID fileImport, Choice choice) implements ImportCommand {}

  /** Which of the changes that are still open. */
  sealed interface Choice {

    /** All; the doubtful ones only when asked for. */
    record All(boolean doubtfulToo) implements Choice {}

    /** All of one group. */
    record Group(ChangeGroup group) implements Choice {}

    /** These, by number and in order. */
    record Some(Set<Integer> changes) implements Choice {
      // Not Set.copyOf, in which runs of numbers that overlap are searched for one by one.
      public Some {
        changes = Collections.unmodifiableSortedSet(new TreeSet<>(changes));
      }
    }
  }
}
