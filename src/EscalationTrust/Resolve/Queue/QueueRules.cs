using System.Globalization;

namespace EscalationTrust;

/// <summary>Checks the options of the queue's workers: everything at once, with value, rule and fix.</summary>
internal static class QueueRules
{
    public static void Check(QueueIntegrityOptions options)
    {
        var wrong = new List<string>();
        Range(wrong, "Floor", options.Floor, 0, 1);
        Positive(wrong, "AutomationLimit", options.AutomationLimit);
        Positive(wrong, "WaitCap", options.WaitCap);
        Range(wrong, "DefaultWeight", options.DefaultWeight, 0, CostFunction.LargestWeight);
        Positive(wrong, "DefaultHandling", options.DefaultHandling);
        Throw(wrong, nameof(QueueIntegrityOptions));
    }

    public static void Check(QueueRankingOptions options)
    {
        var wrong = new List<string>();
        if (options.AgeingCap is { } cap)
        {
            Positive(wrong, "AgeingCap", cap);
        }

        Range(wrong, "DefaultWeight", options.DefaultWeight, 0, CostFunction.LargestWeight);
        Positive(wrong, "DefaultHandling", options.DefaultHandling);
        if (options.BaseRates is null)
        {
            wrong.Add("BaseRates is null: must have a value. Leave it empty for no offsets.");
        }
        else
        {
            foreach (double rate in options.BaseRates.Values)
            {
                Range(wrong, "BaseRates", rate, 0, CostFunction.LargestWeight);
            }
        }

        Throw(wrong, nameof(QueueRankingOptions));
    }

    private static void Range(List<string> wrong, string name, double value, double least, double most)
    {
        if (!(value >= least && value <= most))
        {
            wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{name} is {value}: must lie in [{least}, {most:N0}]. Set a number in that range."));
        }
    }

    private static void Positive(List<string> wrong, string name, TimeSpan value)
    {
        if (value <= TimeSpan.Zero)
        {
            wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{name} is {value}: must be more than zero. Set a longer time."));
        }
    }

    private static void Throw(List<string> wrong, string options)
    {
        if (wrong.Count != 0)
        {
            throw new ArgumentException($"{options} do not validate:" + string.Concat(wrong.Select(line => "\n  " + line)), nameof(options));
        }
    }
}
