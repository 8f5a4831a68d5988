package quorate.membership.memberlist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.membership.person.NoticeScope;
import quorate.membership.person.RoleClass;

/**
 * What a row says of one person beside a name: the role and the agreement of whoever represents the
 * practice or, where nobody is named, of the nominee; the address of the nominee or else of the
 * representative.
 */
record Told(
    @Nullable RoleClass role,
    @Nullable Postal serviceAddress,
    @Nullable LocalDate noticeAgreed,
    NoticeScope scope) {

  boolean saysNothing() {
    return role == null && serviceAddress == null && noticeAgreed == null;
  }
}
