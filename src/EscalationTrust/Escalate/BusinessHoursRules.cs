using System.Globalization;

namespace EscalationTrust;

/// <summary>Checks business hours and finds their time zone.</summary>
internal static class BusinessHoursRules
{
    private const int MostSpans = 100;

    private static readonly TimeSpan MostOffset = TimeSpan.FromHours(14);

    public static void Check(BusinessHoursOptions options, OptionProblems problems)
    {
        if (options.Hours is null)
        {
            problems.Add("Hours", "null", "must have a value", "Leave it empty for round the clock");
        }
        else
        {
            CheckHours(options.Hours, problems);
        }

        if (options.Holidays is null)
        {
            problems.Add("Holidays", "null", "must have a value", "Leave it empty when there are none");
        }
    }

    /// <summary>The zone of an id or of an offset; UTC when there is none, which is then reported.</summary>
    public static TimeZoneInfo FindZone(string? name, OptionProblems problems)
    {
        if (name is not null && TryParseOffset(name, out TimeSpan offset))
        {
            if (offset.Duration() <= MostOffset)
            {
                return TimeZoneInfo.CreateCustomTimeZone(name, offset, name, name);
            }

            problems.Add("TimeZone", OptionProblems.Show(name), "an offset is at most 14 hours", "Write an offset such as \"+02:00\"");
            return TimeZoneInfo.Utc;
        }

        if (!string.IsNullOrWhiteSpace(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone))
        {
            return zone;
        }

        problems.Add(
            "TimeZone",
            OptionProblems.Show(name),
            "must be a time zone of this machine, or an offset",
            "Write an id such as \"Europe/Madrid\" (install the time-zone data where there is none), or an offset such as \"+02:00\"");
        return TimeZoneInfo.Utc;
    }

    private static bool TryParseOffset(string name, out TimeSpan offset)
    {
        offset = default;
        bool signed = name.Length == 6 && name[0] is '+' or '-';
        bool parsed = signed && TimeSpan.TryParseExact(name.AsSpan(1), @"hh\:mm", CultureInfo.InvariantCulture, out offset);
        offset = parsed && name[0] == '-' ? -offset : offset;
        return parsed;
    }

    private static void CheckHours(List<BusinessSpan> hours, OptionProblems problems)
    {
        if (hours.Count > MostSpans)
        {
            problems.Add("Hours", $"{hours.Count} spans", $"a week has at most {MostSpans}", "Join spans that follow each other");
            return;
        }

        for (int i = 0; i < hours.Count; i++)
        {
            if (hours[i].Day is < DayOfWeek.Sunday or > DayOfWeek.Saturday)
            {
                problems.Add($"Hours[{i}].Day", $"{(int)hours[i].Day}", "must be a day of the week", "Use DayOfWeek");
                return;
            }
        }

        BusinessSpan[] sorted = [.. hours.OrderBy(span => span.WeekTicks)];
        for (int i = 0; i < sorted.Length; i++)
        {
            BusinessSpan next = sorted[(i + 1) % sorted.Length];
            long begins = next.WeekTicks + (i + 1 == sorted.Length ? 7 * BusinessSpan.DayTicks : 0);
            if (sorted[i].WeekTicks + sorted[i].LengthTicks > begins)
            {
                problems.Add("Hours", Show(sorted[i]), $"must not lie over {Show(next)}", "End the one where the other begins, or take one out");
            }
        }
    }

    private static string Show(BusinessSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.Day} {span.From:HH\\:mm}–{span.To:HH\\:mm}");
}
