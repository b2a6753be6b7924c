using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>The lengths of the groups of a number, and whether their form is a date's, a time's or a network address's.</summary>
internal ref struct DigitGroups
{
    private const int Most = 8;

    private Lengths _lengths;

    /// <summary>How many groups there are; more than eight count as eight.</summary>
    public int Count { get; private set; }

    /// <summary>True for a form that is no phone number: a date with or without more behind it, or four short groups with dots.</summary>
    public bool IsDateOrAddress { get; private set; }

    public readonly int this[int index] => _lengths[index];

    public static DigitGroups Of(ReadOnlySpan<char> run)
    {
        DigitGroups groups = default;
        int dots = 0;
        int length = 0;
        for (int i = 0; i <= run.Length; i++)
        {
            if (i < run.Length && DigitRun.IsDigit(run[i]))
            {
                length++;
                continue;
            }

            dots += i < run.Length && run[i] == '.' ? 1 : 0;
            if (length > 0 && groups.Count < Most)
            {
                groups._lengths[groups.Count++] = (byte)Math.Min(length, byte.MaxValue);
            }

            length = 0;
        }

        groups.IsDateOrAddress = groups.IsDate(run) || (groups.Count == 4 && dots == 3 && groups.Longest() <= 3);
        return groups;
    }

    /// <summary>Day, month and year in any order, joined by the same mark: 2024-01-15, 15.01.2024, 1/15/24.</summary>
    private readonly bool IsDate(ReadOnlySpan<char> run)
    {
        if (Count < 3)
        {
            return false;
        }

        int first = _lengths[0];
        int second = _lengths[1];
        int third = _lengths[2];
        char mark = run[first];
        bool sameMark = mark is '-' or '.' or '/' && first + 1 + second < run.Length && run[first + 1 + second] == mark;
        bool yearFirst = first == 4 && second <= 2 && third <= 2 && run[0] is '1' or '2';
        bool yearLast = first <= 2 && second <= 2 && third == 4;
        return sameMark && (yearFirst || yearLast);
    }

    private readonly int Longest()
    {
        int longest = 0;
        for (int i = 0; i < Count; i++)
        {
            longest = Math.Max(longest, _lengths[i]);
        }

        return longest;
    }

    [InlineArray(Most)]
    private struct Lengths
    {
        private byte _first;
    }
}
