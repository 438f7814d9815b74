import { registerEnumType } from 'type-graphql';

/** What may be crossed at; decree 112/2014 names them. */
export enum BorderGateKind {
  GATE = 'GATE',
  OPENING = 'OPENING',
  CLEARANCE_WAY = 'CLEARANCE_WAY',
  SPECIAL_ROAD = 'SPECIAL_ROAD',
}

registerEnumType(BorderGateKind, {
  name: 'BorderGateKind',
  description: 'What a place is at which the border is crossed.',
  valuesConfig: {
    GATE: { description: 'Cửa khẩu: a gate, which has a class.' },
    OPENING: { description: 'Lối mở: an opening, which has no class.' },
    CLEARANCE_WAY: { description: 'Lối thông quan: a way on which goods are cleared; it has no class.' },
    SPECIAL_ROAD: { description: 'Đường chuyên dụng: a road for goods alone; it has no class.' },
  },
});

export enum BorderGateClass {
  INTERNATIONAL = 'INTERNATIONAL',
  MAIN = 'MAIN',
  SECONDARY = 'SECONDARY',
}

registerEnumType(BorderGateClass, {
  name: 'BorderGateClass',
  description: 'Class of a border gate; the two sides of the border may give it different ones.',
  valuesConfig: {
    INTERNATIONAL: { description: 'Cửa khẩu quốc tế: for people and goods of any country.' },
    MAIN: { description: 'Cửa khẩu chính, song phương: for people and goods of the two countries.' },
    SECONDARY: { description: 'Cửa khẩu phụ: for people and goods of the places on both sides.' },
  },
});

export enum BorderGateTraffic {
  ROAD = 'ROAD',
  RAILWAY = 'RAILWAY',
  WATERWAY = 'WATERWAY',
}

registerEnumType(BorderGateTraffic, {
  name: 'BorderGateTraffic',
  description: 'What passes through a border gate.',
  valuesConfig: {
    ROAD: { description: 'Đường bộ: it is crossed by road.' },
    RAILWAY: { description: 'Đường sắt: it is crossed by train.' },
    WATERWAY: { description: 'Đường thủy: it is crossed by boat.' },
  },
});
