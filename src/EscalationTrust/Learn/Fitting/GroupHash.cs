using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EscalationTrust;

/// <summary>Puts a group into one of several parts, the same on every machine.</summary>
internal static class GroupHash
{
    public static int Of(string group, int seed, int parts)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(seed.ToString(CultureInfo.InvariantCulture) + "/" + group));
        return (int)(BinaryPrimitives.ReadUInt32BigEndian(hash) % (uint)parts);
    }
}
