package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.membership.files.Reading.Unusable;
import quorate.membership.files.Reading.Usable;

/** Files as people hand them in. */
public final class Handed {

  public static final String MAP_HEADER =
      "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
          + "SUB_ICB_LOCATION_CODE,ICB_CODE\n";

  private Handed() {}

  public static Reading in(String text) {
    return in(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Reading in(byte[] bytes) {
    return PublishedFile.read(
        new Upload("file.csv", bytes, Areas.of(""), null, LocalDate.of(2026, 11, 27)));
  }

  public static Usable usable(String text) {
    return assertInstanceOf(Usable.class, in(text));
  }

  public static Usable usable(
      byte[] bytes, String name, String areas, @Nullable LocalDate published) {
    return assertInstanceOf(
        Usable.class,
        PublishedFile.read(
            new Upload(name, bytes, Areas.of(areas), published, LocalDate.of(2026, 11, 27))));
  }

  public static String unusable(byte[] bytes) {
    return assertInstanceOf(Unusable.class, in(bytes)).problem().message();
  }

  public static String unusable(String text) {
    return unusable(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A row of the map on 1 May 2026. */
  public static String mapRow(String practice, String network) {
    return mapRow("01May2026", practice, "THE SURGERY", network, "09D");
  }

  public static String mapRow(
      String day, String practice, String name, String network, String area) {
    String networkName = network.equals("U") ? "Unallocated" : "NETWORK " + network;
    return "GP_PRAC_PAT_LIST,%s,%s,%s,BN1  1AA,%s,%s,%s,QNX%n"
        .formatted(day, practice, name, network, networkName, area);
  }
}
