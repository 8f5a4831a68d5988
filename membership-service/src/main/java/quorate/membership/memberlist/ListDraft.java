package quorate.membership.memberlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.chassis.seal.SealedValue;
import quorate.membership.memberlist.Drafted.Whom;
import quorate.membership.person.PersonRefusal;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.ChangeGroup;
import quorate.membership.proposals.ChangeKind;
import quorate.membership.proposals.Remark;
import quorate.membership.proposals.Values;

/** A proposal in the making: whatever is proposed was first tried on the register. */
final class ListDraft {

  private static final Set<Refusal> SAYS_SO_ALREADY = Set.of(PersonRefusal.MANDATE_HELD_ALREADY);
  private static final UUID NO_ENTRY = new UUID(0, 0);

  private final MembersTrial trial;
  private final List<Drafted> drafted = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  ListDraft(MembersTrial trial) {
    this.trial = trial;
  }

  MembersTrial trial() {
    return trial;
  }

  List<Drafted> drafted() {
    return Linked.of(drafted);
  }

  List<Remark> remarks() {
    return remarks;
  }

  void conflict(String practice, String text) {
    remarks.add(new Remark("practice/" + practice, text, ChangeGroup.CONFLICTING.word()));
  }

  /** A second column of one meaning: whoever filled it in should know that nobody reads it. */
  void noteUnread(String title) {
    remarks.add(
        new Remark(
            "list",
            "The column \"%s\" is not read, as one before it means the same; map it otherwise."
                .formatted(title),
            ChangeGroup.NOTE.word()));
  }

  void note(String practice, String text) {
    remarks.add(new Remark("practice/" + practice, text, ChangeGroup.NOTE.word()));
  }

  /** What is said of it: why, and whether the list proves it. */
  record Said(String summary, String reason, boolean doubtful, int line) {
    static Said of(String summary, String reason, ListLine line) {
      return new Said(summary, reason, false, line.line());
    }

    Said ofDoubted() {
      return new Said(
          summary,
          reason + " But the register has another name at this address: it may be another person.",
          true,
          line);
    }

    static Said doubted(String summary, String reason, ListLine line) {
      return new Said(summary, reason, true, line.line());
    }
  }

  /** What is about somebody who may be another rests on that, and is as doubtful. */
  void propose(ChangeKind kind, String id, Values values, @Nullable Whom whom, Said said) {
    boolean doubted = whom != null && whom.doubted();
    tried(
        kind,
        id,
        doubted ? values.and(Change.IDENTITY, "doubtful") : values,
        whom,
        doubted ? said.ofDoubted() : said);
  }

  private void tried(ChangeKind kind, String id, Values values, @Nullable Whom whom, Said said) {
    SealedValue nobody = new SealedValue(NO_ENTRY, "", "");
    var change = new ListChange(kind, id, values, nobody, nobody, nobody, NO_ENTRY);
    switch (change.decide(trial)) {
      case Decision.Accepted<?> _ ->
          drafted.add(
              new Drafted(
                  new Change(
                      drafted.size() + 1,
                      kind.word(),
                      change.stream(),
                      said.summary(),
                      said.reason(),
                      said.doubtful(),
                      said.line(),
                      values.map()),
                  whom));
      case Decision.Refused<?>(var why, var detail, _) -> {
        if (!SAYS_SO_ALREADY.contains(why)) {
          remarks.add(
              new Remark(
                  change.stream(), said.summary() + ": " + detail, ChangeGroup.CONFLICTING.word()));
        }
      }
    }
  }
}
