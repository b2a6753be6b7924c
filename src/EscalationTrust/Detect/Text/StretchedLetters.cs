using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EscalationTrust;

/// <summary>Sees three equal letters in a row, as in "pleeease": such words take the slow path.</summary>
internal static class StretchedLetters
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool AreIn(ReadOnlySpan<byte> folded, int length)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i + 2 < length; i++)
            {
                if (folded[i] == folded[i + 1] && folded[i] == folded[i + 2] && folded[i] is >= (byte)'a' and <= (byte)'z')
                {
                    return true;
                }
            }

            return false;
        }

        ref byte source = ref MemoryMarshal.GetReference(folded);
        Vector256<byte> found = Vector256<byte>.Zero;
        for (int i = 0; i < length; i += Vector256<byte>.Count)
        {
            Vector256<byte> v = Vector256.LoadUnsafe(ref source, (nuint)i);
            Vector256<byte> same = Vector256.Equals(v, Vector256.LoadUnsafe(ref source, (nuint)i + 1))
                & Vector256.Equals(v, Vector256.LoadUnsafe(ref source, (nuint)i + 2));
            found |= same & Vector256.LessThan(v - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        }

        return found != Vector256<byte>.Zero;
    }
}
