package quorate.membership.person;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.person.PersonRefusal.AGREED_AFTER_TODAY;
import static quorate.membership.person.PersonRefusal.NOTICE_NOT_AGREED;
import static quorate.membership.person.PersonRefusal.NO_SUCH_SCOPE;
import static quorate.membership.person.PersonRefusal.WITHDRAWN_BEFORE_AGREED;

import quorate.chassis.decide.Decision;
import quorate.membership.person.Person.Recorded;
import quorate.membership.person.PersonCommand.AgreeToElectronicNotice;
import quorate.membership.person.PersonCommand.WithdrawElectronicNotice;
import quorate.membership.person.PersonEvent.ElectronicNoticeAgreed;
import quorate.membership.person.PersonEvent.ElectronicNoticeWithdrawn;

/** Who may be told by e-mail, of what and where (s1147 and schedule 5 Companies Act 2006). */
final class Notices {

  Decision<PersonEvent> agree(AgreeToElectronicNotice c) {
    if (c.on().isAfter(c.today())) {
      return refuse(AGREED_AFTER_TODAY, "on", c.on());
    }
    return c.scope() == null || NoticeScope.of(c.scope()).isPresent()
        ? accept(new ElectronicNoticeAgreed(c.person(), c.address(), c.on(), c.scope()))
        : refuse(NO_SUCH_SCOPE, "scope", c.scope());
  }

  /** What holds on that day; whatever is agreed for a later day stays. */
  Decision<PersonEvent> withdraw(WithdrawElectronicNotice c, Recorded person) {
    var notice = person.electronicNotice();
    if (notice.on(c.on()).orElse(false)) {
      return accept(new ElectronicNoticeWithdrawn(c.person(), c.on()));
    }
    return notice.on(c.on()).isEmpty() && notice.changesAfter(c.on())
        ? refuse(WITHDRAWN_BEFORE_AGREED, "on", c.on())
        : refuse(NOTICE_NOT_AGREED);
  }
}
