package quorate.local;

import java.util.Locale;

/** The four services: what each is called in the repository, on the wire and in addresses. */
public enum ServiceName {
  MEMBERSHIP("membership"),
  BALLOT("ballots"),
  GOVERNANCE("governance"),
  NOTIFICATION("notifications");

  private final String path;

  ServiceName(String path) {
    this.path = path;
  }

  /** The first part of its addresses. */
  public String path() {
    return path;
  }

  /** Its name on the wire, of its database and of its log file. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its folder in the repository. */
  public String module() {
    return wire() + "-service";
  }

  public int port(Ports ports) {
    return switch (this) {
      case MEMBERSHIP -> ports.membership();
      case BALLOT -> ports.ballot();
      case GOVERNANCE -> ports.governance();
      case NOTIFICATION -> ports.notification();
    };
  }
}
