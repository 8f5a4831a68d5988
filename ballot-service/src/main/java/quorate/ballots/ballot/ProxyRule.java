package quorate.ballots.ballot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of proxies: until when they are appointed (else until voting by proxy begins),
 * how many appointments one holder may have (a decimal; else any number), and the clause that
 * allows them where the law by itself does not.
 */
public record ProxyRule(
    @Nullable Instant deadline, @Nullable String most, @Nullable String clause) {

  static final ProxyRule UNSAID = new ProxyRule(null, null, null);

  static ProxyRule orUnsaid(@Nullable ProxyRule said) {
    return said == null ? UNSAID : said;
  }

  /** Whether one who holds so many may be given one more. */
  public boolean allowsMoreThan(long held) {
    return most == null || held < Long.parseLong(most);
  }
}
