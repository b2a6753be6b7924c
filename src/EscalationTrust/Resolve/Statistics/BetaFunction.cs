namespace EscalationTrust;

/// <summary>The beta distribution: the law behind exact limits of a proportion.</summary>
/// <remarks>Pure functions in double precision; relative error about 1e-12 up to counts of ten million.</remarks>
internal static class BetaFunction
{
    private const double Tiny = 1e-300;
    private const int MostSteps = 100_000;
    private const int MostHalvings = 200;

    /// <summary>The regularised incomplete beta function I_x(a, b): the share of a beta law below x. For a, b > 0; x is taken into [0, 1].</summary>
    public static double Cumulative(double x, double a, double b)
    {
        if (!(x > 0))
        {
            return 0;
        }

        if (x >= 1)
        {
            return 1;
        }

        return x <= (a + 1) / (a + b + 2) ? Lower(x, a, b) : 1 - Lower(1 - x, b, a);
    }

    /// <summary>The x with I_x(a, b) = probability.</summary>
    public static double Quantile(double probability, double a, double b)
    {
        if (!(probability > 0))
        {
            return 0;
        }

        if (probability >= 1)
        {
            return 1;
        }

        (double low, double high) = (0, 1);
        for (int i = 0; i < MostHalvings && high - low > 1e-15 * high; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = Cumulative(middle, a, b) < probability ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    // x^a (1 − x)^b / (a B(a, b)) times its continued fraction.
    private static double Lower(double x, double a, double b) =>
        BinomialMass.At(a, a + b, x) * (b / (a + b)) * ContinuedFraction(x, a, b);

    // Lentz's method for the fraction 26.5.8 of Abramowitz and Stegun.
    private static double ContinuedFraction(double x, double a, double b)
    {
        double c = 1;
        double d = 1 / NotZero(1 - ((a + b) * x / (a + 1)));
        double value = d;
        for (int m = 1; m < MostSteps; m++)
        {
            double even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            value *= d * c;

            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            double step = d * c;
            value *= step;
            if (Math.Abs(step - 1) < 1e-16)
            {
                break;
            }
        }

        return value;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
