package quorate.membership.member;

import quorate.chassis.decide.Refusal;

/** Why something asked of a membership does not happen. */
public enum MemberRefusal implements Refusal {
  NO_SUCH_PRACTICE("The register has no such practice; import it first.", Kind.NOT_FOUND),
  PRACTICE_CLOSED("The practice is not open on that day.", Kind.CONFLICT),
  ALREADY_APPLIED("The practice has applied already.", Kind.CONFLICT),
  ALREADY_A_MEMBER("The practice is a member on that day.", Kind.CONFLICT),
  NOT_APPLIED("The practice has not applied.", Kind.CONFLICT),
  ADMITTED_BEFORE_APPLYING("Admission is on or after the day of application.", Kind.INVALID),
  READMISSION_NEEDS_RESOLUTION(
      "The practice was expelled; name the resolution that admits it again.", Kind.INVALID),
  NOT_THE_NEWEST_FACT(
      "This is not the newest thing recorded of the membership; take back what came after it first.",
      Kind.CONFLICT),
  NOT_A_MEMBER("The practice is not a member.", Kind.CONFLICT),
  APPLIED_AGAIN_SINCE(
      "The practice has applied again since, or was admitted again; retract that first.",
      Kind.CONFLICT),
  NOT_A_MEMBER_YET("This holds from the day of admission at the earliest.", Kind.INVALID),
  ENDS_THAT_DAY_ALREADY(
      "The membership ends on that day already; name an earlier last day.", Kind.CONFLICT),
  LEAVES_BEFORE_JOINING("The last day is on or after the day of admission.", Kind.INVALID),
  LEAVES_BEFORE_HOLDER(
      "The last day is on or after the day from which the newest holder is stated.", Kind.CONFLICT),
  LEAVES_BEFORE_HOLDING(
      "The last day is on or after the day from which the newest holding is stated.",
      Kind.CONFLICT),
  NOTICE_GIVEN_AFTER_LEAVING("Notice is given on or before the last day.", Kind.INVALID),
  ALREADY_SUSPENDED("The member is suspended already.", Kind.CONFLICT),
  SUSPENDED_BEFORE_REINSTATED(
      "A suspension begins on or after the day of the last reinstatement.", Kind.INVALID),
  NOT_SUSPENDED("The member is not suspended.", Kind.CONFLICT),
  REINSTATED_BEFORE_SUSPENDED(
      "Reinstatement is later than the first day of the suspension.", Kind.INVALID),
  SHARES_OR_GUARANTEE(
      "A member holds shares or gives a guarantee; give one of the two.", Kind.INVALID),
  PAID_ON_NO_SHARES("An amount is paid on shares; leave it out, or give them.", Kind.INVALID),
  SHARES_OF_ALL_CLASSES(
      "Whoever holds shares of several classes has shares of the first, too.", Kind.INVALID),
  CLASS_GIVEN_TWICE("Give each class of shares once.", Kind.INVALID),
  CLASS_OF_THAT_DAY_STANDS(
      "A holding in another class is stated from that day; give the shares of all classes in one"
          + " statement (others), or retract that one first and say why.",
      Kind.CONFLICT),
  TRUST_NOT_ENTERED(
      "No trust is entered in a register of members (s126 Companies Act 2006); name the person or"
          + " the company that holds.",
      Kind.INVALID),
  HOLDER_OF_UNKNOWN_KIND("A holder is a nominee, partners or a company.", Kind.INVALID),
  HOLDER_NOT_NAMED(
      "Name one person as nominee, the persons who are the partners, or a company with number and"
          + " office; nothing else.",
      Kind.INVALID),
  HOLDER_NOT_RECORDED("The register has no such person; record them first.", Kind.INVALID),
  NUMBER_OF_NO_COMPANY(
      "A company has a number in the register of companies, such as 01234567 or SC123456; another"
          + " body corporate says by its incorporation what it is.",
      Kind.INVALID),
  INCORPORATION_NOT_KNOWN(
      "A body corporate that is in no register of companies here is one overseas, by statute or by"
          + " charter.",
      Kind.INVALID),
  HOLDER_OF_THAT_DAY_STANDS(
      "Another is entered as holder from that day; retract that first and say why.", Kind.CONFLICT),
  HOLDER_ERASED(
      "Somebody would be a member again who was erased; state who holds instead.", Kind.CONFLICT),
  MEMBERSHIP_MOVES(
      "More is being recorded of the membership just now; please ask again.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  MemberRefusal(String explanation, Kind kind) {
    this.explanation = explanation;
    this.kind = kind;
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
