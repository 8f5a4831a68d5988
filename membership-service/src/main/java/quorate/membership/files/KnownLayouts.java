package quorate.membership.files;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The layouts in which the NHS publishes, newest names first. */
final class KnownLayouts {

  private static final List<String> AREA_CODES =
      List.of("SUB_ICB_LOCATION_CODE", "SUB_ICB_CODE", "CCG_CODE");

  // No published edition has a header row, so this one is known by place alone.
  private static final KnownLayout EPRACCUR =
      KnownLayout.named(FileKind.EPRACCUR, Map.of())
          .orPlaced(
              27,
              Map.ofEntries(
                  entry(Column.PRACTICE, 1),
                  entry(Column.PRACTICE_NAME, 2),
                  entry(Column.SYSTEM, 4),
                  entry(Column.ADDRESS_1, 5),
                  entry(Column.ADDRESS_2, 6),
                  entry(Column.ADDRESS_3, 7),
                  entry(Column.ADDRESS_4, 8),
                  entry(Column.ADDRESS_5, 9),
                  entry(Column.POSTCODE, 10),
                  entry(Column.OPENED, 11),
                  entry(Column.CLOSED, 12),
                  entry(Column.STATUS, 13),
                  entry(Column.COMMISSIONER, 15),
                  entry(Column.COMMISSIONED_FROM, 16),
                  entry(Column.AREA, 24),
                  entry(Column.SETTING, 26)));

  // As wide as epraccur and without a header too; the first row tells which of the two it is.
  private static final KnownLayout TRUSTS =
      KnownLayout.named(FileKind.TRUSTS, Map.of())
          .orPlaced(
              27,
              Map.of(
                  Column.TRUST, 1,
                  Column.TRUST_NAME, 2,
                  Column.OPENED, 11,
                  Column.CLOSED, 12,
                  Column.STATUS, 13,
                  Column.COMMISSIONER, 15,
                  Column.SETTING, 26));

  private static final KnownLayout NETWORKS =
      KnownLayout.named(
              FileKind.NETWORKS,
              Map.of(
                  Column.NETWORK, List.of("PCN_CODE"),
                  Column.NETWORK_NAME, List.of("PCN_NAME"),
                  Column.AREA,
                      List.of(
                          "CURRENT_SUB_ICB_LOC_CODE", "CURRENT_SUB_ICB_CODE", "CURRENT_CCG_CODE"),
                  Column.OPENED, List.of("OPEN_DATE"),
                  Column.CLOSED, List.of("CLOSE_DATE")))
          .orPlaced(
              12,
              Map.of(
                  Column.NETWORK, 1,
                  Column.NETWORK_NAME, 2,
                  Column.AREA, 3,
                  Column.OPENED, 5,
                  Column.CLOSED, 6));

  private static final KnownLayout NETWORK_LINKS =
      KnownLayout.named(
              FileKind.NETWORK_LINKS,
              Map.of(
                  Column.PRACTICE, List.of("PARTNER_ORGANISATION_CODE"),
                  Column.AREA,
                      List.of("PRACTICE_PARENT_SUB_ICB_LOC_CODE", "PRACTICE_PARENT_CCG_CODE"),
                  Column.NETWORK, List.of("PCN_CODE"),
                  Column.NETWORK_NAME, List.of("PCN_NAME"),
                  Column.NETWORK_AREA,
                      List.of("PCN_PARENT_SUB_ICB_LOC_CODE", "PCN_PARENT_CCG_CODE"),
                  Column.FROM, List.of("PRACTICE_TO_PCN_RELATIONSHIP_START_DATE"),
                  Column.LAST_DAY, List.of("PRACTICE_TO_PCN_RELATIONSHIP_END_DATE")))
          .orPlaced(
              11,
              Map.of(
                  Column.PRACTICE, 1,
                  Column.AREA, 3,
                  Column.NETWORK, 5,
                  Column.NETWORK_NAME, 6,
                  Column.NETWORK_AREA, 7,
                  Column.FROM, 9,
                  Column.LAST_DAY, 10));

  private static final KnownLayout PRACTICE_MAP =
      KnownLayout.named(
          FileKind.PRACTICE_MAP,
          Map.of(
              Column.DAY, List.of("EXTRACT_DATE"),
              Column.PRACTICE, List.of("PRACTICE_CODE"),
              Column.PRACTICE_NAME, List.of("PRACTICE_NAME"),
              Column.POSTCODE, List.of("PRACTICE_POSTCODE"),
              Column.NETWORK, List.of("PCN_CODE"),
              Column.NETWORK_NAME, List.of("PCN_NAME"),
              Column.AREA, AREA_CODES,
              Column.SYSTEM, List.of("ICB_CODE", "STP_CODE")));

  private static final KnownLayout LIST_SIZES =
      KnownLayout.named(
          FileKind.LIST_SIZES,
          Map.of(
              Column.DAY, List.of("EXTRACT_DATE"),
              Column.PRACTICE, List.of("CODE"),
              Column.AREA, AREA_CODES,
              Column.SEX, List.of("SEX"),
              Column.AGE, List.of("AGE"),
              Column.PATIENTS, List.of("NUMBER_OF_PATIENTS")));

  private static final KnownLayout PAYMENTS =
      KnownLayout.named(
          FileKind.PAYMENTS,
          Map.of(
              Column.PRACTICE, List.of("PRACTICE_CODE"),
              Column.AREA, AREA_CODES,
              Column.CONTRACT, List.of("CONTRACT_TYPE"),
              Column.DISPENSING, List.of("DISPENSING_PRACTICE"),
              Column.REGISTERED, List.of("NUMBER_OF_REGISTERED_PATIENTS_LAST_KNOWN_FIGURE"),
              Column.WEIGHTED, List.of("NUMBER_OF_WEIGHTED_PATIENTS_LAST_KNOWN_FIGURE")));

  static final List<KnownLayout> ALL =
      List.of(TRUSTS, EPRACCUR, NETWORKS, NETWORK_LINKS, PRACTICE_MAP, LIST_SIZES, PAYMENTS);

  private KnownLayouts() {}
}
