import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/reports/text/page.js';
import { organizations, places } from '../../../src/reports/text/places.js';
import { analysis, entity, place } from '../builders.js';

const page = layOut({ columns: 40, color: false, many: false });

describe('the compact lists', () => {
  test('end after twenty', () => {
    const map = Array.from({ length: 21 }, (_, index) => place(entity(`Cape ${index + 1}`)));
    expect(places(analysis({ places: map }), page).at(-1)).toMatch(/Cape 20 and 1 more$/);
  });

  test('say how often an organization is named, and its short name', () => {
    const list = [entity('Eskerby Port Company', 3, ['EPC']), entity('Guild')];
    expect(organizations(analysis({ organizations: list }), page)).toEqual([
      'Organizations',
      '  Eskerby Port Company (EPC) ×3, Guild',
    ]);
  });
});
