package quorate.governance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.mandate.Condition;
import quorate.governance.mandate.Form;
import quorate.governance.mandate.LegalBasis;
import quorate.governance.mandate.Limit;
import quorate.governance.mandate.MandateEvent.MandateGranted;
import quorate.governance.mandate.MandateTerms;
import quorate.governance.partners.Advice;
import quorate.governance.partners.PartnersDecision;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.subject.Subject;

/** Practices of York, their federation and its board, and what the one lets the other decide. */
public final class York {

  public static final Party PRACTICE = new Party(PartyKind.PRACTICE, "B82001");
  public static final Party OTHER = new Party(PartyKind.PRACTICE, "B82002");
  public static final Party FEDERATION = new Party(PartyKind.FEDERATION, "yor-fed");
  public static final Party BOARD = new Party(PartyKind.BODY, id(0x41).toString());
  public static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
  public static final LocalDate LAST = LocalDate.of(2027, 3, 31);
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
  public static final Subject URGENT = new Subject("urgent-care", "Urgent care");
  public static final Subject NIGHTS = new Subject("urgent-care.nights", "Urgent care at night");
  public static final Subject DATA = new Subject("data-sharing", "Sharing of data");
  public static final LegalBasis BASIS = new LegalBasis("Federation agreement", "clause 4.2", null);
  public static final Document MINUTE = new Document("PM-2026-14", FIRST, null);
  public static final Evidence ON_PAPER = Evidence.of(MINUTE);

  public static final PartnersDecision PARTNERS =
      new PartnersDecision(List.of(id(0x21), id(0x22)), TODAY, MINUTE);
  public static final Advice WAIVED = new Advice(Advice.Kind.WAIVED, TODAY, MINUTE);

  private York() {}

  public static UUID id(int n) {
    return UUID.fromString("0192f0c1-0000-7000-8000-%012x".formatted(n));
  }

  public static BigDecimal pounds(String amount) {
    return new BigDecimal(amount);
  }

  public static MandateTerms terms(
      @Nullable Limit limit, boolean subdelegation, Condition... conditions) {
    return new MandateTerms(List.of(URGENT), limit, LAST, List.of(conditions), subdelegation, null);
  }

  /** Terms without a limit, over what touches this of the partners' own. */
  public static MandateTerms touching(Touch... touches) {
    return new MandateTerms(List.of(URGENT), null, LAST, List.of(), true, List.of(touches));
  }

  public static Limit perDecision(String amount) {
    return new Limit(pounds(amount), Limit.Per.DECISION);
  }

  public static Limit inAll(String amount) {
    return new Limit(pounds(amount), Limit.Per.IN_ALL);
  }

  public static MandateGranted granted(int id, Party giver, Party holder, MandateTerms terms) {
    return granted(id, Form.MANDATE, giver, holder, terms, null);
  }

  public static MandateGranted granted(
      int id, Form form, Party giver, Party holder, MandateTerms terms, @Nullable UUID under) {
    return new MandateGranted(
        id(id), form, giver, holder, FIRST, terms, BASIS, ON_PAPER, under, null, null);
  }
}
