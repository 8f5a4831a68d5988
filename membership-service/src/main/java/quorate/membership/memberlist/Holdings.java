package quorate.membership.memberlist;

import static quorate.membership.proposals.Values.none;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.membership.columns.ListColumn;
import quorate.membership.files.Problem;
import quorate.membership.member.HolderKind;
import quorate.membership.member.Member.Current;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.memberlist.Drafted.Whom;
import quorate.membership.memberlist.ListDraft.Said;
import quorate.membership.memberlist.ListLine.Held;
import quorate.membership.proposals.ChangeKind;

/** What a list says of what members hold, and who holds it for them. */
record Holdings(ListLayout layout, KnownMembers known, ListDraft draft, List<Problem> problems) {

  Holdings(ListLayout layout, KnownMembers known, ListDraft draft) {
    this(layout, known, draft, new ArrayList<>());
  }

  void state(ListLine line, Current member, LocalDate from) {
    Held held = line.held();
    if (held.saysNothing()) {
      return;
    }
    String code = line.practice();
    Optional<HoldingStated> before = known.holding(code, member, from);
    String memberClass =
        held.memberClass() != null
            ? held.memberClass()
            : before.map(HoldingStated::memberClass).orElse(null);
    if (memberClass == null) {
      problems.add(ofNoClass(line));
      return;
    }
    var now =
        new HoldingStated(
            code, memberClass, held.shares(), held.guarantee(), paid(held, before), from);
    if (before.filter(it -> HeldAlike.are(it, now)).isPresent()) {
      return;
    }
    if (before.filter(it -> !it.othersOrNone().isEmpty()).isPresent()) {
      draft.conflict(
          code,
          code
              + " holds shares of several classes, of which a list can tell one; nothing is proposed"
              + " of what it holds.");
      return;
    }
    propose(now, before, line);
  }

  void name(Whom nominee, ListLine line, Current member, LocalDate from) {
    String code = line.practice();
    var before = known.holder(code, member, from);
    if (before.filter(it -> it.personsOrNone().contains(nominee.person())).isPresent()) {
      return; // a member in law already, alone or with partners
    }
    draft.propose(
        ChangeKind.HOLDER,
        code,
        none()
            .and("person", nominee.person())
            .and("from", from)
            .and(Before.VALUE, Before.ofHolder(before)),
        nominee,
        ofHolder(line, before, from));
  }

  // A list has a column for a nominee and none for partners or a company, so it cannot mean that
  // these cease without somebody saying so.
  private Said ofHolder(ListLine line, Optional<HolderNamed> before, LocalDate from) {
    String summary = "A nominee holds for " + line.practice() + " from " + from;
    Optional<String> doubt =
        before
            .map(HolderNamed::holder)
            .filter(it -> !it.equals(HolderKind.NOMINEE.word()))
            .map(it -> "The register has a member in law (%s) who would cease.".formatted(it))
            .or(() -> known.newerHolder(line.practice(), from).map(Holdings::newer));
    return doubt
        .map(why -> Said.doubted(summary, why, line))
        .orElseGet(
            () ->
                Said.of(summary, "The list names another than the register, or the first.", line));
  }

  private static String newer(LocalDate from) {
    return "The register says more from %s, which stays.".formatted(from);
  }

  private void propose(HoldingStated now, Optional<HoldingStated> before, ListLine line) {
    draft.propose(
        ChangeKind.HOLDING,
        now.practice(),
        none()
            .and("memberclass", now.memberClass())
            .and("shares", now.shares())
            .and("guarantee", now.guarantee())
            .and("amountpaid", now.amountPaid())
            .and("from", now.from())
            .and(Before.VALUE, Before.of(before)),
        null,
        ofHolding(now, before.isPresent(), line));
  }

  private Said ofHolding(HoldingStated now, boolean another, ListLine line) {
    String summary = now.practice() + " holds " + HeldAlike.words(now) + " from " + now.from();
    return known
        .newerHolding(now.practice(), now.from())
        .map(from -> Said.doubted(summary, newer(from), line))
        .orElseGet(
            () ->
                Said.of(
                    summary,
                    another
                        ? "The register has another holding."
                        : "The register has no holding of it.",
                    line));
  }

  private Problem ofNoClass(ListLine line) {
    return new Problem(
        line.line(),
        layout.title(ListColumn.CLASS),
        null,
        "It holds shares or gives a guarantee, but of no class.",
        "Fill in the class of members, for example ordinary.");
  }

  // What was paid on as many shares as before is still paid, where the list does not say.
  private static @Nullable BigDecimal paid(Held held, Optional<HoldingStated> before) {
    return held.amountPaid() != null
        ? held.amountPaid()
        : before
            .filter(it -> Objects.equals(it.shares(), held.shares()))
            .map(HoldingStated::amountPaid)
            .orElse(null);
  }
}
