using System.Text;

namespace EscalationTrust;

/// <summary>Makes a text fit to be kept: not too long, and without half a surrogate pair, which no stored format can hold.</summary>
internal static class KeptText
{
    public static string Of(string text, int most)
    {
        string kept = SafeCut.To(text, most);
        return kept.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0 ? kept : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(kept));
    }
}
