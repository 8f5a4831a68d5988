package quorate.counting.outcome.notice;

import java.time.ZonedDateTime;

/**
 * One notice that went out: to whom, how and when; whether an e-mail went to an address that they
 * agreed to be written at; and whether it is known to have come back.
 */
public record Sending(
    String to, Channel channel, ZonedDateTime sent, boolean agreed, boolean cameBack) {

  /** An e-mail to who agreed to it. */
  public static Sending email(String to, ZonedDateTime sent) {
    return new Sending(to, Channel.EMAIL, sent, true, false);
  }

  public static Sending letter(String to, ZonedDateTime sent) {
    return new Sending(to, Channel.LETTER, sent, false, false);
  }

  /** The same, of which it became known that it came back. */
  public Sending bounced() {
    return new Sending(to, channel, sent, agreed, true);
  }
}
