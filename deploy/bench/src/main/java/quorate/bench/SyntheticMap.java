package quorate.bench;

import java.nio.charset.StandardCharsets;

/** A practice map of practices that nobody has: {@code X00000…} in networks of sixteen. */
record SyntheticMap(int practices) {

  private static final int IN_A_NETWORK = 16;

  static String code(int practice) {
    return "X%05d".formatted(practice);
  }

  byte[] csv() {
    var text =
        new StringBuilder(
            "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
                + "SUB_ICB_LOCATION_CODE,ICB_CODE\n");
    for (int i = 0; i < practices; i++) {
      int network = i / IN_A_NETWORK;
      text.append(
          "GP_PRAC_PAT_LIST,01May2026,%s,SYNTHETIC PRACTICE %d,ZZ1 1ZZ,U%05d,SYNTHETIC NETWORK %d,XXX,QXX%n"
              .formatted(code(i), i, network, network));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
