const octets = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/;

/** True for an IPv4 address of a private range or of shared space (RFC 1918, RFC 6598). */
export function isPrivateAddress(address: string): boolean {
  const [, first = '', second = ''] = octets.exec(address) ?? [];
  const top = Number(first);
  const next = Number(second);
  return (
    top === 10 ||
    (top === 172 && next >= 16 && next < 32) ||
    (top === 192 && next === 168) ||
    (top === 100 && next >= 64 && next < 128)
  );
}
