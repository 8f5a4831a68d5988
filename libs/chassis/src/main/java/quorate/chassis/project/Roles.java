package quorate.chassis.project;

/** The database's roles: the one that reads for a convener, and the one that projects. */
public record Roles(String app, String relay) {

  public Roles {
    if (!app.matches("\\w+") || !relay.matches("\\w+")) {
      throw new IllegalArgumentException("a role's name is made of letters, digits and _");
    }
  }
}
