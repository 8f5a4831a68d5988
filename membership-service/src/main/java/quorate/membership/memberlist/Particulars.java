package quorate.membership.memberlist;

import static quorate.membership.proposals.Values.none;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.membership.columns.ListColumn;
import quorate.membership.files.Problem;
import quorate.membership.memberlist.Drafted.Whom;
import quorate.membership.memberlist.ListDraft.Said;
import quorate.membership.memberlist.Stated.Agreed;
import quorate.membership.person.NoticeScope;
import quorate.membership.person.RoleClass;
import quorate.membership.proposals.ChangeKind;

/** What a list says of persons: role, address of service, agreement to be told by e-mail. */
final class Particulars {

  private final ListLayout layout;
  private final ListDraft draft;
  private final Persons persons;
  private final LocalDate day;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Object> said = new HashMap<>();

  Particulars(ListLayout layout, ListDraft draft, Persons persons, LocalDate day) {
    this.layout = layout;
    this.draft = draft;
    this.persons = persons;
    this.day = day;
  }

  List<Problem> problems() {
    return problems;
  }

  /** The row's role and agreement are the representative's, its address the nominee's, if any. */
  void state(ListLine line, @Nullable Whom nominee, @Nullable Whom representative) {
    Told told = line.told();
    Whom described = representative != null ? representative : nominee;
    Whom served = line.nominee() != null ? nominee : representative;
    if (told.role() != null && described != null) {
      role(line, described, told.role());
    }
    if (told.serviceAddress() != null && served != null) {
      served(line, served, told.serviceAddress());
    }
    if (told.noticeAgreed() != null && described != null) {
      agreed(line, described, told.noticeAgreed(), told.scope());
    }
  }

  private void role(ListLine line, Whom whom, RoleClass role) {
    String code = line.practice();
    Stated stated = persons.known(whom).stated();
    String before = stated.roles().get(code);
    if (role.word().equals(before) || repeated(line, whom, ChangeKind.ROLE, code, role)) {
      return;
    }
    draft.propose(
        ChangeKind.ROLE,
        whom.person().toString(),
        none()
            .and("role", role.word())
            .and("practice", code)
            .and("from", day)
            .and(Before.VALUE, Before.ofRole(stated, code)),
        whom,
        Said.of(
            "A person of %s has the role %s from %s".formatted(code, role.word(), day),
            before == null ? "The register has no role." : "The register has another role.",
            line));
  }

  private void served(ListLine line, Whom whom, Postal address) {
    Postal before = persons.known(whom).stated().serviceAddress();
    if ((before != null && before.isAt(address))
        || repeated(line, whom, ChangeKind.SERVICE_ADDRESS, "", address.plain())) {
      return;
    }
    draft.propose(
        ChangeKind.SERVICE_ADDRESS,
        whom.person().toString(),
        none().and("from", day).and(Before.VALUE, lastSaid(whom, ChangeKind.SERVICE_ADDRESS)),
        whom.servedAt(address),
        Said.of(
            "A person of %s is served at another address from %s".formatted(line.practice(), day),
            before == null
                ? "The register has no address of service."
                : "The register has another address of service.",
            line));
  }

  private void agreed(ListLine line, Whom whom, LocalDate on, NoticeScope scope) {
    KnownPerson known = persons.known(whom);
    String email = whom.who().email() == null ? known.who().email() : whom.who().email();
    if (email == null) {
      problems.add(atNoAddress(line));
      return;
    }
    Optional<Agreed> before = known.stated().newestNotice();
    if (before.filter(it -> it.withdrawn() != null && !it.withdrawn().isBefore(on)).isPresent()) {
      draft.conflict(
          line.practice(),
          "The list has a person of %s agree to electronic notice on %s, which the register has"
                  .formatted(line.practice(), on)
              + " withdrawn since; nothing is proposed.");
      return;
    }
    boolean holds = before.filter(Agreed::stands).isPresent();
    if (!known.stated().isAgreed(on, email, scope.word())
        && !repeated(line, whom, ChangeKind.ELECTRONIC_NOTICE, "", scope)) {
      agree(line, whom.with(new Someone(whom.who().name(), email)), on, scope, holds);
    }
  }

  // Who agreed for one address has not agreed for another, unless they did so again.
  private void agree(ListLine line, Whom whom, LocalDate on, NoticeScope scope, boolean another) {
    String summary =
        "A person of %s agreed on %s to be told by e-mail (%s)"
            .formatted(line.practice(), on, scope.word());
    draft.propose(
        ChangeKind.ELECTRONIC_NOTICE,
        whom.person().toString(),
        none()
            .and("on", on)
            .and("scope", scope.word())
            .and(Before.VALUE, lastSaid(whom, ChangeKind.ELECTRONIC_NOTICE)),
        whom,
        another
            ? Said.doubted(
                summary, "The register has an agreement for another address or scope.", line)
            : Said.of(summary, "The list gives the day.", line));
  }

  private String lastSaid(Whom whom, ChangeKind kind) {
    return persons.known(whom).stated().lastSaid(kind);
  }

  /** One person may stand in many rows, which say one thing of them. */
  private boolean repeated(ListLine line, Whom whom, ChangeKind kind, String about, Object value) {
    UUID person = whom.person();
    Object before = said.putIfAbsent(person + " " + kind + " " + about, value);
    if (before != null && !before.equals(value)) {
      draft.conflict(
          line.practice(),
          "Line %d says otherwise (%s) of a person than a line before; that is kept."
              .formatted(line.line(), kind.word()));
    }
    return before != null;
  }

  private Problem atNoAddress(ListLine line) {
    return new Problem(
        line.line(),
        layout.title(ListColumn.ELECTRONIC_NOTICE),
        null,
        "Whoever agreed has no e-mail address, here or in the register.",
        "Fill in the address, or leave this blank.");
  }
}
