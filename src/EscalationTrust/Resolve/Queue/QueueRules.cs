using System.Globalization;

namespace EscalationTrust;

/// <summary>Checks the options of the queue's workers.</summary>
internal static class QueueRules
{
    public static void Check(QueueIntegrityOptions options)
    {
        var problems = new OptionProblems("Queue integrity options");
        Range(problems, "Floor", options.Floor, 1);
        Positive(problems, "AutomationLimit", options.AutomationLimit);
        Positive(problems, "WaitCap", options.WaitCap);
        Range(problems, "DefaultWeight", options.DefaultWeight, CostFunction.LargestWeight);
        Positive(problems, "DefaultHandling", options.DefaultHandling);
        problems.ThrowIfAny(nameof(options));
    }

    public static void Check(QueueRankingOptions options)
    {
        var problems = new OptionProblems("Queue ranking options");
        if (options.AgeingCap is { } cap)
        {
            Positive(problems, "AgeingCap", cap);
        }

        Range(problems, "DefaultWeight", options.DefaultWeight, CostFunction.LargestWeight);
        Positive(problems, "DefaultHandling", options.DefaultHandling);
        if (options.BaseRates is null)
        {
            problems.Add("BaseRates", "null", "must have a value", "Leave it empty for no offsets");
        }
        else
        {
            foreach (double rate in options.BaseRates.Values)
            {
                Range(problems, "BaseRates", rate, CostFunction.LargestWeight);
            }
        }

        problems.ThrowIfAny(nameof(options));
    }

    private static void Range(OptionProblems problems, string name, double value, double most)
    {
        if (!(value >= 0 && value <= most))
        {
            problems.Add(name, value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"must lie in [0, {most:N0}]"), "Set a number in that range");
        }
    }

    private static void Positive(OptionProblems problems, string name, TimeSpan value)
    {
        if (value <= TimeSpan.Zero)
        {
            problems.Add(name, value.ToString(null, CultureInfo.InvariantCulture), "must be more than zero", "Set a longer time");
        }
    }
}
