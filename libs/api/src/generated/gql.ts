/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query SearchProvinces($search: String!, $on: LocalDate!, $before: LocalDate!) {\n    current: provinces(search: $search, on: $on) {\n      ...ProvinceHit\n    }\n    former: provinces(search: $search, on: $before) {\n      ...ProvinceHit\n    }\n  }\n": typeof types.SearchProvincesDocument,
    "\n  fragment ProvinceHit on Province {\n    id\n    on\n    code\n    officialName\n  }\n": typeof types.ProvinceHitFragmentDoc,
    "\n  query ProvincesTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: provincesAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n": typeof types.ProvincesTrailDocument,
    "\n  query MovementsTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: movementsAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n": typeof types.MovementsTrailDocument,
    "\n  query PersonnelTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: personnelAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n": typeof types.PersonnelTrailDocument,
    "\n  query AwardsTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: awardsAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n": typeof types.AwardsTrailDocument,
    "\n  query CountryAwards($period: EDTF!) {\n    awardTally(period: $period) {\n      ...CountryTally\n    }\n  }\n": typeof types.CountryAwardsDocument,
    "\n  fragment CountryTally on AwardTally {\n    total\n    individuals\n    collectives\n    households\n    named\n    byAuthority {\n      total\n      individuals\n      collectives\n      households\n      named\n      authority {\n        id\n        on\n        name\n        nameEn\n        kind\n      }\n    }\n  }\n": typeof types.CountryTallyFragmentDoc,
    "\n  query AwardTypes {\n    awardTypes {\n      ...AwardTypeRow\n    }\n  }\n": typeof types.AwardTypesDocument,
    "\n  fragment AwardTypeRow on AwardType {\n    id\n    code\n    name\n    nameEn\n    form\n    recipients\n    oncePerPerson\n    criteria\n    criteriaVerified\n  }\n": typeof types.AwardTypeRowFragmentDoc,
    "\n  query ProvinceAwards($id: UUID!, $on: LocalDate!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      awardTally {\n        ...ProvinceTally\n      }\n      commendations(first: 200, after: $after) {\n        nodes {\n          ...LotRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ProvinceAwardsDocument,
    "\n  fragment ProvinceTally on AwardTally {\n    total\n    individuals\n    collectives\n    households\n    named\n    byAuthority {\n      total\n      individuals\n      collectives\n      households\n      named\n      authority {\n        id\n        on\n        name\n        nameEn\n      }\n    }\n  }\n": typeof types.ProvinceTallyFragmentDoc,
    "\n  fragment LotRow on AwardLot {\n    id\n    individuals\n    collectives\n    households\n    named\n    givenOn\n    achievementPeriod\n    source\n    authority {\n      id\n      on\n      name\n      nameEn\n    }\n    awardType {\n      id\n      name\n      nameEn\n      form\n    }\n    decision {\n      id\n      number\n      date\n    }\n  }\n": typeof types.LotRowFragmentDoc,
    "\n  query ProvinceFigures($id: UUID!, $on: LocalDate!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      figuresConnection(first: 200, after: $after) {\n        nodes {\n          ...FigureRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ProvinceFiguresDocument,
    "\n  fragment FigureRow on Figure {\n    id\n    value\n    qualifier\n    period\n    cumulative\n    status\n    returnReason\n    source\n    verified\n    accepted\n    indicator {\n      id\n      code\n      name\n      nameEn\n      unit\n      unitEn\n      addsUpOverTime\n      addsUpOverTerritory\n      goodDirection\n    }\n    movement {\n      id\n      title\n      titleEn\n    }\n  }\n": typeof types.FigureRowFragmentDoc,
    "\n  query ProvinceHistory($id: UUID!, $on: LocalDate!, $first: Int!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      history(first: $first, after: $after) {\n        ...AuditPage\n      }\n    }\n  }\n": typeof types.ProvinceHistoryDocument,
    "\n  query ReviewHistory($id: UUID!, $first: Int!, $after: String) {\n    review(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        ...AuditPage\n      }\n    }\n  }\n": typeof types.ReviewHistoryDocument,
    "\n  query ProvinceProfile($id: UUID!, $on: LocalDate!, $today: LocalDate!) {\n    province(id: $id, on: $on) {\n      ...ProvinceHead\n      ...ProvinceClaims\n      ...ProvinceLineage\n    }\n  }\n": typeof types.ProvinceProfileDocument,
    "\n  fragment ProvinceHead on Province {\n    id\n    on\n    code\n    name\n    officialName\n    kind\n    landBorder\n    coast\n    validFrom\n    validTo\n    neighbours {\n      code\n      name\n      nameEn\n    }\n  }\n": typeof types.ProvinceHeadFragmentDoc,
    "\n  fragment ProvinceClaims on Province {\n    id\n    on\n    claims(withPredecessors: true) {\n      id\n      measure\n      value\n      upperValue\n      qualifier\n      asPublished\n      period\n      source\n      verified\n      accepted\n      country {\n        code\n        name\n        nameEn\n      }\n      province {\n        id\n        on\n        name\n      }\n    }\n  }\n": typeof types.ProvinceClaimsFragmentDoc,
    "\n  fragment UnitOnMap on Province {\n    id\n    on\n    code\n    name\n    officialName\n  }\n": typeof types.UnitOnMapFragmentDoc,
    "\n  fragment ProvinceLineage on Province {\n    id\n    on\n    names {\n      officialName\n      code\n      kind\n      validFrom\n      validTo\n      source\n    }\n    lineage {\n      id\n      kind\n      effectiveOn\n      legalBasis\n      source\n      predecessors {\n        ...UnitOnMap\n      }\n      successors {\n        ...UnitOnMap\n      }\n    }\n    predecessors {\n      ...UnitOnMap\n    }\n    onMap(date: $today) {\n      ...UnitOnMap\n    }\n  }\n": typeof types.ProvinceLineageFragmentDoc,
    "\n  query ProvinceReviews($id: UUID!, $on: LocalDate!) {\n    province(id: $id, on: $on) {\n      id\n      on\n      reviews {\n        ...ReviewDetail\n      }\n    }\n  }\n": typeof types.ProvinceReviewsDocument,
    "\n  fragment ReviewDetail on Review {\n    id\n    title\n    kind\n    heldOn\n    heldOnNote\n    period\n    pilotFor\n    withExemplaryMeeting\n    source\n    movement {\n      id\n      title\n      titleEn\n    }\n    achievements {\n      id\n      text\n    }\n    limitations {\n      id\n      text\n    }\n    directions {\n      id\n      text\n    }\n    directives {\n      ...DirectiveDetail\n    }\n  }\n": typeof types.ReviewDetailFragmentDoc,
    "\n  fragment DirectiveDetail on Directive {\n    id\n    text\n    recurrence\n    movement {\n      id\n      title\n      titleEn\n    }\n    issuedBy {\n      id\n      on\n      fullName\n      rank {\n        code\n        name\n        nameEn\n      }\n      post\n      postEn\n      unit {\n        id\n        on\n        name\n        nameEn\n      }\n    }\n  }\n": typeof types.DirectiveDetailFragmentDoc,
    "\n  query ProvinceMovements($id: UUID!, $on: LocalDate!) {\n    province(id: $id, on: $on) {\n      id\n      on\n      movements {\n        ...MovementNode\n      }\n    }\n  }\n": typeof types.ProvinceMovementsDocument,
    "\n  fragment MovementNode on Movement {\n    id\n    title\n    titleEn\n    aliases\n    kind\n    reviewRecurrence\n    legalBasis\n    source\n    partOf {\n      id\n      title\n      titleEn\n    }\n  }\n": typeof types.MovementNodeFragmentDoc,
    "\n  fragment ProvinceRow on Province {\n    id\n    on\n    code\n    name\n    officialName\n    kind\n    landBorder\n    coast\n    neighbours {\n      code\n      name\n      nameEn\n    }\n    claims(measure: BORDER_LENGTH_KM, withPredecessors: true) {\n      ...BorderLength\n    }\n  }\n": typeof types.ProvinceRowFragmentDoc,
    "\n  fragment BorderLength on ProvinceClaim {\n    id\n    value\n    upperValue\n    qualifier\n    asPublished\n    source\n    verified\n    accepted\n    country {\n      code\n      name\n      nameEn\n    }\n    province {\n      id\n      on\n      name\n    }\n  }\n": typeof types.BorderLengthFragmentDoc,
    "\n  query ProvinceTable($on: LocalDate!, $landBorder: Boolean, $coast: Boolean, $search: String) {\n    provinces(on: $on, landBorder: $landBorder, coast: $coast, search: $search) {\n      ...ProvinceRow\n    }\n  }\n": typeof types.ProvinceTableDocument,
    "\n  query MapOutlines($drawnOn: LocalDate!, $on: LocalDate!) {\n    provinces(on: $drawnOn) {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n        officialName\n        landBorder\n      }\n    }\n  }\n": typeof types.MapOutlinesDocument,
    "\n  query OverviewRollOut($on: LocalDate!, $period: EDTF!, $after: String) {\n    reviewsConnection(period: $period, first: 200, after: $after) {\n      nodes {\n        ...RollOutReview\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OverviewRollOutDocument,
    "\n  fragment RollOutReview on Review {\n    id\n    kind\n    heldOn\n    pilotFor\n    province {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n      }\n    }\n  }\n": typeof types.RollOutReviewFragmentDoc,
    "\n  query OverviewTally($period: EDTF!) {\n    awardTally(period: $period) {\n      total\n      named\n      individuals\n      collectives\n      households\n    }\n  }\n": typeof types.OverviewTallyDocument,
    "\n  query RollOutProvinces($on: LocalDate!) {\n    provinces(on: $on, landBorder: true) {\n      id\n      on\n      code\n      name\n    }\n  }\n": typeof types.RollOutProvincesDocument,
    "\n  query Reviews($on: LocalDate!, $period: EDTF!, $after: String) {\n    reviewsConnection(period: $period, first: 200, after: $after) {\n      nodes {\n        ...ReviewSummary\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ReviewsDocument,
    "\n  fragment ReviewSummary on Review {\n    id\n    title\n    kind\n    heldOn\n    heldOnNote\n    pilotFor\n    province {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n      }\n    }\n  }\n": typeof types.ReviewSummaryFragmentDoc,
    "\n  fragment AuditEntry on AuditRecord {\n    id\n    at\n    kind\n    subject\n    clientId\n    roles\n    databaseUser\n    address\n    onBehalfOf\n    requestId\n    operation\n    entityType\n    entityId\n    before\n    after\n    detail\n    hash\n  }\n": typeof types.AuditEntryFragmentDoc,
    "\n  fragment AuditPage on AuditRecordConnection {\n    nodes {\n      ...AuditEntry\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.AuditPageFragmentDoc,
    "\n  mutation RecordProvincesExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: provincesRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n": typeof types.RecordProvincesExportDocument,
    "\n  mutation RecordMovementsExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: movementsRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n": typeof types.RecordMovementsExportDocument,
    "\n  mutation RecordPersonnelExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: personnelRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n": typeof types.RecordPersonnelExportDocument,
    "\n  mutation RecordAwardsExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: awardsRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n": typeof types.RecordAwardsExportDocument,
    "\n  query ProvinceNames($today: LocalDate!, $before: LocalDate!) {\n    now: provinces(on: $today) {\n      id\n      on\n      name\n      officialName\n    }\n    former: provinces(on: $before) {\n      id\n      on\n      name\n      officialName\n    }\n  }\n": typeof types.ProvinceNamesDocument,
    "query CaoBangReview {\n  province(code: \"04\", on: \"2018-08-31\") {\n    id\n    code\n    name\n    kind\n    landBorder\n    coast\n    neighbours {\n      code\n      name\n    }\n    movements {\n      title\n      aliases\n      kind\n      partOf {\n        title\n      }\n    }\n    figures(period: \"2009/2019\") {\n      indicator {\n        code\n        name\n        unit\n      }\n      value\n      qualifier\n      period\n      status\n      source\n    }\n    reviews(period: \"2009/2019\") {\n      title\n      kind\n      heldOn\n      pilotFor\n      period\n      movement {\n        title\n      }\n      achievements {\n        text\n      }\n      limitations {\n        text\n      }\n      directives {\n        text\n        recurrence\n        issuedBy {\n          fullName\n          rank {\n            name\n          }\n          post\n          unit {\n            name\n          }\n        }\n      }\n      directions {\n        text\n      }\n      commendations {\n        authority {\n          name\n        }\n        awardType {\n          code\n          name\n          form\n        }\n        individuals\n        collectives\n        named\n      }\n    }\n    awardTally(period: \"2009/2019\") {\n      total\n      individuals\n      collectives\n      named\n      byAuthority {\n        authority {\n          name\n        }\n        total\n      }\n    }\n    onMap(date: \"2026-01-01\") {\n      code\n      name\n    }\n  }\n  pilots: reviews(period: \"2009/2019\", pilot: true) {\n    pilotFor\n    province {\n      name\n      onMap(date: \"2026-01-01\") {\n        name\n      }\n    }\n  }\n}": typeof types.CaoBangReviewDocument,
};
const documents: Documents = {
    "\n  query SearchProvinces($search: String!, $on: LocalDate!, $before: LocalDate!) {\n    current: provinces(search: $search, on: $on) {\n      ...ProvinceHit\n    }\n    former: provinces(search: $search, on: $before) {\n      ...ProvinceHit\n    }\n  }\n": types.SearchProvincesDocument,
    "\n  fragment ProvinceHit on Province {\n    id\n    on\n    code\n    officialName\n  }\n": types.ProvinceHitFragmentDoc,
    "\n  query ProvincesTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: provincesAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n": types.ProvincesTrailDocument,
    "\n  query MovementsTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: movementsAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n": types.MovementsTrailDocument,
    "\n  query PersonnelTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: personnelAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n": types.PersonnelTrailDocument,
    "\n  query AwardsTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: awardsAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n": types.AwardsTrailDocument,
    "\n  query CountryAwards($period: EDTF!) {\n    awardTally(period: $period) {\n      ...CountryTally\n    }\n  }\n": types.CountryAwardsDocument,
    "\n  fragment CountryTally on AwardTally {\n    total\n    individuals\n    collectives\n    households\n    named\n    byAuthority {\n      total\n      individuals\n      collectives\n      households\n      named\n      authority {\n        id\n        on\n        name\n        nameEn\n        kind\n      }\n    }\n  }\n": types.CountryTallyFragmentDoc,
    "\n  query AwardTypes {\n    awardTypes {\n      ...AwardTypeRow\n    }\n  }\n": types.AwardTypesDocument,
    "\n  fragment AwardTypeRow on AwardType {\n    id\n    code\n    name\n    nameEn\n    form\n    recipients\n    oncePerPerson\n    criteria\n    criteriaVerified\n  }\n": types.AwardTypeRowFragmentDoc,
    "\n  query ProvinceAwards($id: UUID!, $on: LocalDate!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      awardTally {\n        ...ProvinceTally\n      }\n      commendations(first: 200, after: $after) {\n        nodes {\n          ...LotRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ProvinceAwardsDocument,
    "\n  fragment ProvinceTally on AwardTally {\n    total\n    individuals\n    collectives\n    households\n    named\n    byAuthority {\n      total\n      individuals\n      collectives\n      households\n      named\n      authority {\n        id\n        on\n        name\n        nameEn\n      }\n    }\n  }\n": types.ProvinceTallyFragmentDoc,
    "\n  fragment LotRow on AwardLot {\n    id\n    individuals\n    collectives\n    households\n    named\n    givenOn\n    achievementPeriod\n    source\n    authority {\n      id\n      on\n      name\n      nameEn\n    }\n    awardType {\n      id\n      name\n      nameEn\n      form\n    }\n    decision {\n      id\n      number\n      date\n    }\n  }\n": types.LotRowFragmentDoc,
    "\n  query ProvinceFigures($id: UUID!, $on: LocalDate!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      figuresConnection(first: 200, after: $after) {\n        nodes {\n          ...FigureRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ProvinceFiguresDocument,
    "\n  fragment FigureRow on Figure {\n    id\n    value\n    qualifier\n    period\n    cumulative\n    status\n    returnReason\n    source\n    verified\n    accepted\n    indicator {\n      id\n      code\n      name\n      nameEn\n      unit\n      unitEn\n      addsUpOverTime\n      addsUpOverTerritory\n      goodDirection\n    }\n    movement {\n      id\n      title\n      titleEn\n    }\n  }\n": types.FigureRowFragmentDoc,
    "\n  query ProvinceHistory($id: UUID!, $on: LocalDate!, $first: Int!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      history(first: $first, after: $after) {\n        ...AuditPage\n      }\n    }\n  }\n": types.ProvinceHistoryDocument,
    "\n  query ReviewHistory($id: UUID!, $first: Int!, $after: String) {\n    review(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        ...AuditPage\n      }\n    }\n  }\n": types.ReviewHistoryDocument,
    "\n  query ProvinceProfile($id: UUID!, $on: LocalDate!, $today: LocalDate!) {\n    province(id: $id, on: $on) {\n      ...ProvinceHead\n      ...ProvinceClaims\n      ...ProvinceLineage\n    }\n  }\n": types.ProvinceProfileDocument,
    "\n  fragment ProvinceHead on Province {\n    id\n    on\n    code\n    name\n    officialName\n    kind\n    landBorder\n    coast\n    validFrom\n    validTo\n    neighbours {\n      code\n      name\n      nameEn\n    }\n  }\n": types.ProvinceHeadFragmentDoc,
    "\n  fragment ProvinceClaims on Province {\n    id\n    on\n    claims(withPredecessors: true) {\n      id\n      measure\n      value\n      upperValue\n      qualifier\n      asPublished\n      period\n      source\n      verified\n      accepted\n      country {\n        code\n        name\n        nameEn\n      }\n      province {\n        id\n        on\n        name\n      }\n    }\n  }\n": types.ProvinceClaimsFragmentDoc,
    "\n  fragment UnitOnMap on Province {\n    id\n    on\n    code\n    name\n    officialName\n  }\n": types.UnitOnMapFragmentDoc,
    "\n  fragment ProvinceLineage on Province {\n    id\n    on\n    names {\n      officialName\n      code\n      kind\n      validFrom\n      validTo\n      source\n    }\n    lineage {\n      id\n      kind\n      effectiveOn\n      legalBasis\n      source\n      predecessors {\n        ...UnitOnMap\n      }\n      successors {\n        ...UnitOnMap\n      }\n    }\n    predecessors {\n      ...UnitOnMap\n    }\n    onMap(date: $today) {\n      ...UnitOnMap\n    }\n  }\n": types.ProvinceLineageFragmentDoc,
    "\n  query ProvinceReviews($id: UUID!, $on: LocalDate!) {\n    province(id: $id, on: $on) {\n      id\n      on\n      reviews {\n        ...ReviewDetail\n      }\n    }\n  }\n": types.ProvinceReviewsDocument,
    "\n  fragment ReviewDetail on Review {\n    id\n    title\n    kind\n    heldOn\n    heldOnNote\n    period\n    pilotFor\n    withExemplaryMeeting\n    source\n    movement {\n      id\n      title\n      titleEn\n    }\n    achievements {\n      id\n      text\n    }\n    limitations {\n      id\n      text\n    }\n    directions {\n      id\n      text\n    }\n    directives {\n      ...DirectiveDetail\n    }\n  }\n": types.ReviewDetailFragmentDoc,
    "\n  fragment DirectiveDetail on Directive {\n    id\n    text\n    recurrence\n    movement {\n      id\n      title\n      titleEn\n    }\n    issuedBy {\n      id\n      on\n      fullName\n      rank {\n        code\n        name\n        nameEn\n      }\n      post\n      postEn\n      unit {\n        id\n        on\n        name\n        nameEn\n      }\n    }\n  }\n": types.DirectiveDetailFragmentDoc,
    "\n  query ProvinceMovements($id: UUID!, $on: LocalDate!) {\n    province(id: $id, on: $on) {\n      id\n      on\n      movements {\n        ...MovementNode\n      }\n    }\n  }\n": types.ProvinceMovementsDocument,
    "\n  fragment MovementNode on Movement {\n    id\n    title\n    titleEn\n    aliases\n    kind\n    reviewRecurrence\n    legalBasis\n    source\n    partOf {\n      id\n      title\n      titleEn\n    }\n  }\n": types.MovementNodeFragmentDoc,
    "\n  fragment ProvinceRow on Province {\n    id\n    on\n    code\n    name\n    officialName\n    kind\n    landBorder\n    coast\n    neighbours {\n      code\n      name\n      nameEn\n    }\n    claims(measure: BORDER_LENGTH_KM, withPredecessors: true) {\n      ...BorderLength\n    }\n  }\n": types.ProvinceRowFragmentDoc,
    "\n  fragment BorderLength on ProvinceClaim {\n    id\n    value\n    upperValue\n    qualifier\n    asPublished\n    source\n    verified\n    accepted\n    country {\n      code\n      name\n      nameEn\n    }\n    province {\n      id\n      on\n      name\n    }\n  }\n": types.BorderLengthFragmentDoc,
    "\n  query ProvinceTable($on: LocalDate!, $landBorder: Boolean, $coast: Boolean, $search: String) {\n    provinces(on: $on, landBorder: $landBorder, coast: $coast, search: $search) {\n      ...ProvinceRow\n    }\n  }\n": types.ProvinceTableDocument,
    "\n  query MapOutlines($drawnOn: LocalDate!, $on: LocalDate!) {\n    provinces(on: $drawnOn) {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n        officialName\n        landBorder\n      }\n    }\n  }\n": types.MapOutlinesDocument,
    "\n  query OverviewRollOut($on: LocalDate!, $period: EDTF!, $after: String) {\n    reviewsConnection(period: $period, first: 200, after: $after) {\n      nodes {\n        ...RollOutReview\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OverviewRollOutDocument,
    "\n  fragment RollOutReview on Review {\n    id\n    kind\n    heldOn\n    pilotFor\n    province {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n      }\n    }\n  }\n": types.RollOutReviewFragmentDoc,
    "\n  query OverviewTally($period: EDTF!) {\n    awardTally(period: $period) {\n      total\n      named\n      individuals\n      collectives\n      households\n    }\n  }\n": types.OverviewTallyDocument,
    "\n  query RollOutProvinces($on: LocalDate!) {\n    provinces(on: $on, landBorder: true) {\n      id\n      on\n      code\n      name\n    }\n  }\n": types.RollOutProvincesDocument,
    "\n  query Reviews($on: LocalDate!, $period: EDTF!, $after: String) {\n    reviewsConnection(period: $period, first: 200, after: $after) {\n      nodes {\n        ...ReviewSummary\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ReviewsDocument,
    "\n  fragment ReviewSummary on Review {\n    id\n    title\n    kind\n    heldOn\n    heldOnNote\n    pilotFor\n    province {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n      }\n    }\n  }\n": types.ReviewSummaryFragmentDoc,
    "\n  fragment AuditEntry on AuditRecord {\n    id\n    at\n    kind\n    subject\n    clientId\n    roles\n    databaseUser\n    address\n    onBehalfOf\n    requestId\n    operation\n    entityType\n    entityId\n    before\n    after\n    detail\n    hash\n  }\n": types.AuditEntryFragmentDoc,
    "\n  fragment AuditPage on AuditRecordConnection {\n    nodes {\n      ...AuditEntry\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n": types.AuditPageFragmentDoc,
    "\n  mutation RecordProvincesExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: provincesRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n": types.RecordProvincesExportDocument,
    "\n  mutation RecordMovementsExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: movementsRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n": types.RecordMovementsExportDocument,
    "\n  mutation RecordPersonnelExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: personnelRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n": types.RecordPersonnelExportDocument,
    "\n  mutation RecordAwardsExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: awardsRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n": types.RecordAwardsExportDocument,
    "\n  query ProvinceNames($today: LocalDate!, $before: LocalDate!) {\n    now: provinces(on: $today) {\n      id\n      on\n      name\n      officialName\n    }\n    former: provinces(on: $before) {\n      id\n      on\n      name\n      officialName\n    }\n  }\n": types.ProvinceNamesDocument,
    "query CaoBangReview {\n  province(code: \"04\", on: \"2018-08-31\") {\n    id\n    code\n    name\n    kind\n    landBorder\n    coast\n    neighbours {\n      code\n      name\n    }\n    movements {\n      title\n      aliases\n      kind\n      partOf {\n        title\n      }\n    }\n    figures(period: \"2009/2019\") {\n      indicator {\n        code\n        name\n        unit\n      }\n      value\n      qualifier\n      period\n      status\n      source\n    }\n    reviews(period: \"2009/2019\") {\n      title\n      kind\n      heldOn\n      pilotFor\n      period\n      movement {\n        title\n      }\n      achievements {\n        text\n      }\n      limitations {\n        text\n      }\n      directives {\n        text\n        recurrence\n        issuedBy {\n          fullName\n          rank {\n            name\n          }\n          post\n          unit {\n            name\n          }\n        }\n      }\n      directions {\n        text\n      }\n      commendations {\n        authority {\n          name\n        }\n        awardType {\n          code\n          name\n          form\n        }\n        individuals\n        collectives\n        named\n      }\n    }\n    awardTally(period: \"2009/2019\") {\n      total\n      individuals\n      collectives\n      named\n      byAuthority {\n        authority {\n          name\n        }\n        total\n      }\n    }\n    onMap(date: \"2026-01-01\") {\n      code\n      name\n    }\n  }\n  pilots: reviews(period: \"2009/2019\", pilot: true) {\n    pilotFor\n    province {\n      name\n      onMap(date: \"2026-01-01\") {\n        name\n      }\n    }\n  }\n}": types.CaoBangReviewDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchProvinces($search: String!, $on: LocalDate!, $before: LocalDate!) {\n    current: provinces(search: $search, on: $on) {\n      ...ProvinceHit\n    }\n    former: provinces(search: $search, on: $before) {\n      ...ProvinceHit\n    }\n  }\n"): (typeof documents)["\n  query SearchProvinces($search: String!, $on: LocalDate!, $before: LocalDate!) {\n    current: provinces(search: $search, on: $on) {\n      ...ProvinceHit\n    }\n    former: provinces(search: $search, on: $before) {\n      ...ProvinceHit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProvinceHit on Province {\n    id\n    on\n    code\n    officialName\n  }\n"): (typeof documents)["\n  fragment ProvinceHit on Province {\n    id\n    on\n    code\n    officialName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvincesTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: provincesAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n"): (typeof documents)["\n  query ProvincesTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: provincesAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MovementsTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: movementsAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n"): (typeof documents)["\n  query MovementsTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: movementsAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonnelTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: personnelAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n"): (typeof documents)["\n  query PersonnelTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: personnelAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwardsTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: awardsAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n"): (typeof documents)["\n  query AwardsTrail($filter: AuditFilter, $first: Int!, $after: String) {\n    trail: awardsAuditRecords(filter: $filter, first: $first, after: $after) {\n      ...AuditPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountryAwards($period: EDTF!) {\n    awardTally(period: $period) {\n      ...CountryTally\n    }\n  }\n"): (typeof documents)["\n  query CountryAwards($period: EDTF!) {\n    awardTally(period: $period) {\n      ...CountryTally\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CountryTally on AwardTally {\n    total\n    individuals\n    collectives\n    households\n    named\n    byAuthority {\n      total\n      individuals\n      collectives\n      households\n      named\n      authority {\n        id\n        on\n        name\n        nameEn\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CountryTally on AwardTally {\n    total\n    individuals\n    collectives\n    households\n    named\n    byAuthority {\n      total\n      individuals\n      collectives\n      households\n      named\n      authority {\n        id\n        on\n        name\n        nameEn\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwardTypes {\n    awardTypes {\n      ...AwardTypeRow\n    }\n  }\n"): (typeof documents)["\n  query AwardTypes {\n    awardTypes {\n      ...AwardTypeRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AwardTypeRow on AwardType {\n    id\n    code\n    name\n    nameEn\n    form\n    recipients\n    oncePerPerson\n    criteria\n    criteriaVerified\n  }\n"): (typeof documents)["\n  fragment AwardTypeRow on AwardType {\n    id\n    code\n    name\n    nameEn\n    form\n    recipients\n    oncePerPerson\n    criteria\n    criteriaVerified\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvinceAwards($id: UUID!, $on: LocalDate!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      awardTally {\n        ...ProvinceTally\n      }\n      commendations(first: 200, after: $after) {\n        nodes {\n          ...LotRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProvinceAwards($id: UUID!, $on: LocalDate!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      awardTally {\n        ...ProvinceTally\n      }\n      commendations(first: 200, after: $after) {\n        nodes {\n          ...LotRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProvinceTally on AwardTally {\n    total\n    individuals\n    collectives\n    households\n    named\n    byAuthority {\n      total\n      individuals\n      collectives\n      households\n      named\n      authority {\n        id\n        on\n        name\n        nameEn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProvinceTally on AwardTally {\n    total\n    individuals\n    collectives\n    households\n    named\n    byAuthority {\n      total\n      individuals\n      collectives\n      households\n      named\n      authority {\n        id\n        on\n        name\n        nameEn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LotRow on AwardLot {\n    id\n    individuals\n    collectives\n    households\n    named\n    givenOn\n    achievementPeriod\n    source\n    authority {\n      id\n      on\n      name\n      nameEn\n    }\n    awardType {\n      id\n      name\n      nameEn\n      form\n    }\n    decision {\n      id\n      number\n      date\n    }\n  }\n"): (typeof documents)["\n  fragment LotRow on AwardLot {\n    id\n    individuals\n    collectives\n    households\n    named\n    givenOn\n    achievementPeriod\n    source\n    authority {\n      id\n      on\n      name\n      nameEn\n    }\n    awardType {\n      id\n      name\n      nameEn\n      form\n    }\n    decision {\n      id\n      number\n      date\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvinceFigures($id: UUID!, $on: LocalDate!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      figuresConnection(first: 200, after: $after) {\n        nodes {\n          ...FigureRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProvinceFigures($id: UUID!, $on: LocalDate!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      figuresConnection(first: 200, after: $after) {\n        nodes {\n          ...FigureRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureRow on Figure {\n    id\n    value\n    qualifier\n    period\n    cumulative\n    status\n    returnReason\n    source\n    verified\n    accepted\n    indicator {\n      id\n      code\n      name\n      nameEn\n      unit\n      unitEn\n      addsUpOverTime\n      addsUpOverTerritory\n      goodDirection\n    }\n    movement {\n      id\n      title\n      titleEn\n    }\n  }\n"): (typeof documents)["\n  fragment FigureRow on Figure {\n    id\n    value\n    qualifier\n    period\n    cumulative\n    status\n    returnReason\n    source\n    verified\n    accepted\n    indicator {\n      id\n      code\n      name\n      nameEn\n      unit\n      unitEn\n      addsUpOverTime\n      addsUpOverTerritory\n      goodDirection\n    }\n    movement {\n      id\n      title\n      titleEn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvinceHistory($id: UUID!, $on: LocalDate!, $first: Int!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      history(first: $first, after: $after) {\n        ...AuditPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProvinceHistory($id: UUID!, $on: LocalDate!, $first: Int!, $after: String) {\n    province(id: $id, on: $on) {\n      id\n      on\n      history(first: $first, after: $after) {\n        ...AuditPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewHistory($id: UUID!, $first: Int!, $after: String) {\n    review(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        ...AuditPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReviewHistory($id: UUID!, $first: Int!, $after: String) {\n    review(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        ...AuditPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvinceProfile($id: UUID!, $on: LocalDate!, $today: LocalDate!) {\n    province(id: $id, on: $on) {\n      ...ProvinceHead\n      ...ProvinceClaims\n      ...ProvinceLineage\n    }\n  }\n"): (typeof documents)["\n  query ProvinceProfile($id: UUID!, $on: LocalDate!, $today: LocalDate!) {\n    province(id: $id, on: $on) {\n      ...ProvinceHead\n      ...ProvinceClaims\n      ...ProvinceLineage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProvinceHead on Province {\n    id\n    on\n    code\n    name\n    officialName\n    kind\n    landBorder\n    coast\n    validFrom\n    validTo\n    neighbours {\n      code\n      name\n      nameEn\n    }\n  }\n"): (typeof documents)["\n  fragment ProvinceHead on Province {\n    id\n    on\n    code\n    name\n    officialName\n    kind\n    landBorder\n    coast\n    validFrom\n    validTo\n    neighbours {\n      code\n      name\n      nameEn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProvinceClaims on Province {\n    id\n    on\n    claims(withPredecessors: true) {\n      id\n      measure\n      value\n      upperValue\n      qualifier\n      asPublished\n      period\n      source\n      verified\n      accepted\n      country {\n        code\n        name\n        nameEn\n      }\n      province {\n        id\n        on\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProvinceClaims on Province {\n    id\n    on\n    claims(withPredecessors: true) {\n      id\n      measure\n      value\n      upperValue\n      qualifier\n      asPublished\n      period\n      source\n      verified\n      accepted\n      country {\n        code\n        name\n        nameEn\n      }\n      province {\n        id\n        on\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitOnMap on Province {\n    id\n    on\n    code\n    name\n    officialName\n  }\n"): (typeof documents)["\n  fragment UnitOnMap on Province {\n    id\n    on\n    code\n    name\n    officialName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProvinceLineage on Province {\n    id\n    on\n    names {\n      officialName\n      code\n      kind\n      validFrom\n      validTo\n      source\n    }\n    lineage {\n      id\n      kind\n      effectiveOn\n      legalBasis\n      source\n      predecessors {\n        ...UnitOnMap\n      }\n      successors {\n        ...UnitOnMap\n      }\n    }\n    predecessors {\n      ...UnitOnMap\n    }\n    onMap(date: $today) {\n      ...UnitOnMap\n    }\n  }\n"): (typeof documents)["\n  fragment ProvinceLineage on Province {\n    id\n    on\n    names {\n      officialName\n      code\n      kind\n      validFrom\n      validTo\n      source\n    }\n    lineage {\n      id\n      kind\n      effectiveOn\n      legalBasis\n      source\n      predecessors {\n        ...UnitOnMap\n      }\n      successors {\n        ...UnitOnMap\n      }\n    }\n    predecessors {\n      ...UnitOnMap\n    }\n    onMap(date: $today) {\n      ...UnitOnMap\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvinceReviews($id: UUID!, $on: LocalDate!) {\n    province(id: $id, on: $on) {\n      id\n      on\n      reviews {\n        ...ReviewDetail\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProvinceReviews($id: UUID!, $on: LocalDate!) {\n    province(id: $id, on: $on) {\n      id\n      on\n      reviews {\n        ...ReviewDetail\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewDetail on Review {\n    id\n    title\n    kind\n    heldOn\n    heldOnNote\n    period\n    pilotFor\n    withExemplaryMeeting\n    source\n    movement {\n      id\n      title\n      titleEn\n    }\n    achievements {\n      id\n      text\n    }\n    limitations {\n      id\n      text\n    }\n    directions {\n      id\n      text\n    }\n    directives {\n      ...DirectiveDetail\n    }\n  }\n"): (typeof documents)["\n  fragment ReviewDetail on Review {\n    id\n    title\n    kind\n    heldOn\n    heldOnNote\n    period\n    pilotFor\n    withExemplaryMeeting\n    source\n    movement {\n      id\n      title\n      titleEn\n    }\n    achievements {\n      id\n      text\n    }\n    limitations {\n      id\n      text\n    }\n    directions {\n      id\n      text\n    }\n    directives {\n      ...DirectiveDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectiveDetail on Directive {\n    id\n    text\n    recurrence\n    movement {\n      id\n      title\n      titleEn\n    }\n    issuedBy {\n      id\n      on\n      fullName\n      rank {\n        code\n        name\n        nameEn\n      }\n      post\n      postEn\n      unit {\n        id\n        on\n        name\n        nameEn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DirectiveDetail on Directive {\n    id\n    text\n    recurrence\n    movement {\n      id\n      title\n      titleEn\n    }\n    issuedBy {\n      id\n      on\n      fullName\n      rank {\n        code\n        name\n        nameEn\n      }\n      post\n      postEn\n      unit {\n        id\n        on\n        name\n        nameEn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvinceMovements($id: UUID!, $on: LocalDate!) {\n    province(id: $id, on: $on) {\n      id\n      on\n      movements {\n        ...MovementNode\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProvinceMovements($id: UUID!, $on: LocalDate!) {\n    province(id: $id, on: $on) {\n      id\n      on\n      movements {\n        ...MovementNode\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MovementNode on Movement {\n    id\n    title\n    titleEn\n    aliases\n    kind\n    reviewRecurrence\n    legalBasis\n    source\n    partOf {\n      id\n      title\n      titleEn\n    }\n  }\n"): (typeof documents)["\n  fragment MovementNode on Movement {\n    id\n    title\n    titleEn\n    aliases\n    kind\n    reviewRecurrence\n    legalBasis\n    source\n    partOf {\n      id\n      title\n      titleEn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProvinceRow on Province {\n    id\n    on\n    code\n    name\n    officialName\n    kind\n    landBorder\n    coast\n    neighbours {\n      code\n      name\n      nameEn\n    }\n    claims(measure: BORDER_LENGTH_KM, withPredecessors: true) {\n      ...BorderLength\n    }\n  }\n"): (typeof documents)["\n  fragment ProvinceRow on Province {\n    id\n    on\n    code\n    name\n    officialName\n    kind\n    landBorder\n    coast\n    neighbours {\n      code\n      name\n      nameEn\n    }\n    claims(measure: BORDER_LENGTH_KM, withPredecessors: true) {\n      ...BorderLength\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BorderLength on ProvinceClaim {\n    id\n    value\n    upperValue\n    qualifier\n    asPublished\n    source\n    verified\n    accepted\n    country {\n      code\n      name\n      nameEn\n    }\n    province {\n      id\n      on\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment BorderLength on ProvinceClaim {\n    id\n    value\n    upperValue\n    qualifier\n    asPublished\n    source\n    verified\n    accepted\n    country {\n      code\n      name\n      nameEn\n    }\n    province {\n      id\n      on\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvinceTable($on: LocalDate!, $landBorder: Boolean, $coast: Boolean, $search: String) {\n    provinces(on: $on, landBorder: $landBorder, coast: $coast, search: $search) {\n      ...ProvinceRow\n    }\n  }\n"): (typeof documents)["\n  query ProvinceTable($on: LocalDate!, $landBorder: Boolean, $coast: Boolean, $search: String) {\n    provinces(on: $on, landBorder: $landBorder, coast: $coast, search: $search) {\n      ...ProvinceRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapOutlines($drawnOn: LocalDate!, $on: LocalDate!) {\n    provinces(on: $drawnOn) {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n        officialName\n        landBorder\n      }\n    }\n  }\n"): (typeof documents)["\n  query MapOutlines($drawnOn: LocalDate!, $on: LocalDate!) {\n    provinces(on: $drawnOn) {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n        officialName\n        landBorder\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewRollOut($on: LocalDate!, $period: EDTF!, $after: String) {\n    reviewsConnection(period: $period, first: 200, after: $after) {\n      nodes {\n        ...RollOutReview\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OverviewRollOut($on: LocalDate!, $period: EDTF!, $after: String) {\n    reviewsConnection(period: $period, first: 200, after: $after) {\n      nodes {\n        ...RollOutReview\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RollOutReview on Review {\n    id\n    kind\n    heldOn\n    pilotFor\n    province {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RollOutReview on Review {\n    id\n    kind\n    heldOn\n    pilotFor\n    province {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewTally($period: EDTF!) {\n    awardTally(period: $period) {\n      total\n      named\n      individuals\n      collectives\n      households\n    }\n  }\n"): (typeof documents)["\n  query OverviewTally($period: EDTF!) {\n    awardTally(period: $period) {\n      total\n      named\n      individuals\n      collectives\n      households\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RollOutProvinces($on: LocalDate!) {\n    provinces(on: $on, landBorder: true) {\n      id\n      on\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query RollOutProvinces($on: LocalDate!) {\n    provinces(on: $on, landBorder: true) {\n      id\n      on\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reviews($on: LocalDate!, $period: EDTF!, $after: String) {\n    reviewsConnection(period: $period, first: 200, after: $after) {\n      nodes {\n        ...ReviewSummary\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reviews($on: LocalDate!, $period: EDTF!, $after: String) {\n    reviewsConnection(period: $period, first: 200, after: $after) {\n      nodes {\n        ...ReviewSummary\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewSummary on Review {\n    id\n    title\n    kind\n    heldOn\n    heldOnNote\n    pilotFor\n    province {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReviewSummary on Review {\n    id\n    title\n    kind\n    heldOn\n    heldOnNote\n    pilotFor\n    province {\n      id\n      on\n      name\n      onMap(date: $on) {\n        id\n        on\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEntry on AuditRecord {\n    id\n    at\n    kind\n    subject\n    clientId\n    roles\n    databaseUser\n    address\n    onBehalfOf\n    requestId\n    operation\n    entityType\n    entityId\n    before\n    after\n    detail\n    hash\n  }\n"): (typeof documents)["\n  fragment AuditEntry on AuditRecord {\n    id\n    at\n    kind\n    subject\n    clientId\n    roles\n    databaseUser\n    address\n    onBehalfOf\n    requestId\n    operation\n    entityType\n    entityId\n    before\n    after\n    detail\n    hash\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditPage on AuditRecordConnection {\n    nodes {\n      ...AuditEntry\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  fragment AuditPage on AuditRecordConnection {\n    nodes {\n      ...AuditEntry\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordProvincesExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: provincesRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n"): (typeof documents)["\n  mutation RecordProvincesExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: provincesRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMovementsExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: movementsRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n"): (typeof documents)["\n  mutation RecordMovementsExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: movementsRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPersonnelExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: personnelRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n"): (typeof documents)["\n  mutation RecordPersonnelExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: personnelRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAwardsExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: awardsRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n"): (typeof documents)["\n  mutation RecordAwardsExport($list: String!, $filter: String, $rows: Int!) {\n    recorded: awardsRecordExport(list: $list, filter: $filter, rows: $rows)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvinceNames($today: LocalDate!, $before: LocalDate!) {\n    now: provinces(on: $today) {\n      id\n      on\n      name\n      officialName\n    }\n    former: provinces(on: $before) {\n      id\n      on\n      name\n      officialName\n    }\n  }\n"): (typeof documents)["\n  query ProvinceNames($today: LocalDate!, $before: LocalDate!) {\n    now: provinces(on: $today) {\n      id\n      on\n      name\n      officialName\n    }\n    former: provinces(on: $before) {\n      id\n      on\n      name\n      officialName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CaoBangReview {\n  province(code: \"04\", on: \"2018-08-31\") {\n    id\n    code\n    name\n    kind\n    landBorder\n    coast\n    neighbours {\n      code\n      name\n    }\n    movements {\n      title\n      aliases\n      kind\n      partOf {\n        title\n      }\n    }\n    figures(period: \"2009/2019\") {\n      indicator {\n        code\n        name\n        unit\n      }\n      value\n      qualifier\n      period\n      status\n      source\n    }\n    reviews(period: \"2009/2019\") {\n      title\n      kind\n      heldOn\n      pilotFor\n      period\n      movement {\n        title\n      }\n      achievements {\n        text\n      }\n      limitations {\n        text\n      }\n      directives {\n        text\n        recurrence\n        issuedBy {\n          fullName\n          rank {\n            name\n          }\n          post\n          unit {\n            name\n          }\n        }\n      }\n      directions {\n        text\n      }\n      commendations {\n        authority {\n          name\n        }\n        awardType {\n          code\n          name\n          form\n        }\n        individuals\n        collectives\n        named\n      }\n    }\n    awardTally(period: \"2009/2019\") {\n      total\n      individuals\n      collectives\n      named\n      byAuthority {\n        authority {\n          name\n        }\n        total\n      }\n    }\n    onMap(date: \"2026-01-01\") {\n      code\n      name\n    }\n  }\n  pilots: reviews(period: \"2009/2019\", pilot: true) {\n    pilotFor\n    province {\n      name\n      onMap(date: \"2026-01-01\") {\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query CaoBangReview {\n  province(code: \"04\", on: \"2018-08-31\") {\n    id\n    code\n    name\n    kind\n    landBorder\n    coast\n    neighbours {\n      code\n      name\n    }\n    movements {\n      title\n      aliases\n      kind\n      partOf {\n        title\n      }\n    }\n    figures(period: \"2009/2019\") {\n      indicator {\n        code\n        name\n        unit\n      }\n      value\n      qualifier\n      period\n      status\n      source\n    }\n    reviews(period: \"2009/2019\") {\n      title\n      kind\n      heldOn\n      pilotFor\n      period\n      movement {\n        title\n      }\n      achievements {\n        text\n      }\n      limitations {\n        text\n      }\n      directives {\n        text\n        recurrence\n        issuedBy {\n          fullName\n          rank {\n            name\n          }\n          post\n          unit {\n            name\n          }\n        }\n      }\n      directions {\n        text\n      }\n      commendations {\n        authority {\n          name\n        }\n        awardType {\n          code\n          name\n          form\n        }\n        individuals\n        collectives\n        named\n      }\n    }\n    awardTally(period: \"2009/2019\") {\n      total\n      individuals\n      collectives\n      named\n      byAuthority {\n        authority {\n          name\n        }\n        total\n      }\n    }\n    onMap(date: \"2026-01-01\") {\n      code\n      name\n    }\n  }\n  pilots: reviews(period: \"2009/2019\", pilot: true) {\n    pilotFor\n    province {\n      name\n      onMap(date: \"2026-01-01\") {\n        name\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;