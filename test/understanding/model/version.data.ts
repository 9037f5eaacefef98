// What the version of instructions and schema stands for: readings that were kept are told apart by it. The test beside
// it
// says what to do when either changes.

export const readings = {
  version: '2026.11.1',
  sha256: '967beaa3d13f9adf1326a83af6177c44fd13ae2eb3d3734f4cf2cbef6dc3b6a1',
} as const;
