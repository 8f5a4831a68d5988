package quorate.governance.body;

/**
 * Whom something concerns, by kind and code: {@code network} U14062, {@code place} hove, {@code
 * federation}, {@code lmc}, {@code practice}, {@code locality} by its name, {@code body} by its id.
 */
public record Party(String kind, String code) {

  public static final String NETWORK = "network";
  public static final String PLACE = "place";
  public static final String LOCALITY = "locality";
  public static final String FEDERATION = "federation";
  public static final String LMC = "lmc";
}
