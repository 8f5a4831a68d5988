package quorate.membership.memberlist;

import static quorate.membership.proposals.Values.none;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quorate.membership.columns.ListColumn;
import quorate.membership.files.Problem;
import quorate.membership.member.Member;
import quorate.membership.member.Member.Current;
import quorate.membership.memberlist.Drafted.Whom;
import quorate.membership.memberlist.ListDraft.Said;
import quorate.membership.person.Capacity;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.proposals.ChangeKind;

/**
 * Compares a list with the register. What a list leaves out changes nothing: it is the convener's
 * own, and nobody leaves by being forgotten in it.
 */
final class ListProposals {

  private final MemberList list;
  private final KnownMembers known;
  private final LocalDate day;
  private final Supplier<UUID> ids;
  private final ListDraft draft;
  private final Persons persons;
  private final Holdings holdings;
  private final Particulars particulars;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, Set<UUID>> represented = new LinkedHashMap<>();

  ListProposals(MemberList list, KnownMembers known, LocalDate day, Supplier<UUID> ids) {
    this.list = list;
    this.known = known;
    this.day = day;
    this.ids = ids;
    this.draft = new ListDraft(known.trial());
    this.persons = new Persons(known, draft, day, ids);
    this.holdings = new Holdings(list.layout(), known, draft);
    this.particulars = new Particulars(list.layout(), draft, persons, day);
  }

  /** What it would change, with all problems of the list. */
  ListDraft propose() {
    list.layout().repeated().forEach(draft::noteUnread);
    list.lines().forEach(this::propose);
    remarkOnOthers();
    return draft;
  }

  List<Problem> problems() {
    var all = new ArrayList<>(list.problems());
    all.addAll(problems);
    all.addAll(holdings.problems());
    all.addAll(particulars.problems());
    all.sort(Comparator.comparingInt(Problem::line));
    return all;
  }

  private void propose(ListLine line) {
    String code = line.practice();
    if (!(known.practice(code) instanceof Registered)) {
      problems.add(
          new Problem(
              line.line(),
              list.layout().title(ListColumn.PRACTICE),
              code,
              "The register has no such practice.",
              "Correct the code, or import gp-reg-pat-prac-map or epraccur first."));
      return;
    }
    Whom nominee = told.add(code) ? standing(line) : null;
    Whom first = null;
    for (Acting one : line.acting()) {
      Whom whom = persons.of(one.who(), line);
      act(line, one, whom);
      first = one.isNamedFirst() ? whom : first;
    }
    particulars.state(line, nominee, first);
  }

  /** The nominee, where the practice is a member and the row names one. */
  private @Nullable Whom standing(ListLine line) {
    String code = line.practice();
    Member before = draft.trial().member(code);
    LocalDate admitted = line.standing().admitted();
    if (before instanceof Current current) {
      if (admitted != null && !admitted.equals(current.from())) {
        draft.conflict(
            code,
            "The list has %s a member since %s, the register since %s; nothing is proposed."
                .formatted(code, admitted, current.from()));
      }
    } else if (admitted != null) {
      admit(line, admitted);
    } else if (!line.held().saysNothing() || line.nominee() != null) {
      draft.conflict(
          code,
          code
              + " is no member, and the list does not say since when; nothing is proposed of its"
              + " membership.");
    }
    if (draft.trial().member(code) instanceof Current now) {
      LocalDate from = before instanceof Current ? later(day, now.from()) : now.from();
      holdings.state(line, now, from);
      if (line.nominee() != null) {
        Whom nominee = persons.of(line.nominee(), line);
        holdings.name(nominee, line, now, from);
        return nominee;
      }
    }
    return null;
  }

  private void admit(ListLine line, LocalDate admitted) {
    String code = line.practice();
    draft.propose(
        ChangeKind.ADMITTED,
        code,
        none()
            .and("applied", line.standing().applied())
            .and("admitted", admitted)
            .and("resolution", line.standing().resolution()),
        null,
        Said.of(code + " is a member from " + admitted, "The list gives the day.", line));
  }

  private void act(ListLine line, Acting one, Whom whom) {
    boolean represents = one.capacity() == Capacity.REPRESENTATIVE;
    String capacity = one.capacity().word();
    if (represents) {
      represented.computeIfAbsent(line.practice(), _ -> new HashSet<>()).add(whom.person());
    }
    LocalDate said = one.isNamedFirst() ? line.representativeFrom() : null;
    LocalDate from = said == null ? day : said;
    draft.propose(
        ChangeKind.MANDATE,
        whom.person().toString(),
        none()
            .and("mandate", ids.get())
            .and("practice", line.practice())
            .and("from", from)
            .and("capacity", represents ? null : capacity)
            .and(Before.VALUE, Before.ofMandates(persons.known(whom), line.practice(), capacity)),
        whom,
        Said.of(
            represents
                ? "A person votes for " + line.practice() + " from " + from
                : "A person acts for " + line.practice() + " from " + from + ": " + capacity,
            "The list names the " + capacity.replace('-', ' ') + ".",
            line));
  }

  /**
   * Whoever the list does not name keeps the mandate; a secretary should know that there is one.
   */
  private void remarkOnOthers() {
    Map<String, Set<UUID>> before = known.representatives(day);
    represented.forEach(
        (code, named) -> {
          long others =
              before.getOrDefault(code, Set.of()).stream()
                  .filter(it -> !named.contains(it))
                  .count();
          if (others > 0) {
            draft.note(
                code,
                "%s has %d more in the register who vote for it; revoke what no longer holds."
                    .formatted(code, others));
          }
        });
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
